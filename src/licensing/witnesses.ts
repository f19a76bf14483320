/** What a Windows identity can be read from, as findings and reports name it. */

/** The XML that the tool that wrote the file put into it. */
export const XML_WITNESS = 'XML';

/** The registry inside the image. A mark may follow: `SOFTWARE hive (logs not replayed)`. */
export const HIVE_WITNESS = 'SOFTWARE hive';
