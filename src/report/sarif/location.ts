import type { Place } from '../../licensing/model.ts';
import { withoutKeys } from '../visible.ts';

/** A place in the repository. Without `endLine` and `endColumn` it reaches to the end of its line. */
export function sarifLocation({ file, line, column }: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
  };
}

/** RFC 3986: no segment can be taken for a scheme, a query or a fragment, and nothing is absolute. */
function relativeUri(file: string): string {
  return withoutKeys(file)
    .replace(/\p{Cs}/gu, '\u{fffd}')
    .split(/[\\/]+/)
    .filter((segment) => segment !== '')
    .map(encodeURIComponent)
    .join('/');
}
