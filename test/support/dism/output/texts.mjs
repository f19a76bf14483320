// What DISM says, by language. Few texts are translated, most of them as they were found in published output and some after
// their pattern; what is missing is said in English, as real installations mix languages too.

const ENGLISH = {
  banner: 'Deployment Image Servicing and Management tool',
  version: (text) => `Version: ${text}`,
  imageVersion: (text) => `Image Version: ${text}`,
  details: (file) => `Details for image : ${file}`,
  field: (label, value) => `${label} : ${value}`,
  size: (number) => `${number} bytes`,
  undefined: '<undefined>',
  error: (number) => `Error: ${number}`,
  log: (file) => `The DISM log file can be found at ${file}`,
  success: 'The operation completed successfully.',
  mountedImages: 'Mounted images:',
  noMountedImages: 'No mounted images found.',
  labels: {},
  values: {},
};

const GERMAN = {
  banner: 'Tool zur Imageverwaltung für die Bereitstellung',
  imageVersion: (text) => `Abbildversion: ${text}`,
  details: (file) => `Details für Abbild: "${file}"`,
  field: (label, value) => `${label}: ${/^[\d.]+ Bytes$/.test(value) ? value : `"${value}"`}`,
  size: (number) => `${number} Bytes`,
  undefined: '<nicht definiert>',
  error: (number) => `Fehler: ${number}`,
  log: (file) => `Die DISM-Protokolldatei befindet sich unter "${file}".`,
  success: 'Der Vorgang wurde erfolgreich beendet.',
  labels: {
    Description: 'Beschreibung',
    Size: 'Größe',
    Edition: 'Edition',
    Architecture: 'Architektur',
    Languages: 'Sprachen',
  },
  values: { Yes: 'Ja', No: 'Nein', Ok: 'OK' },
};

const FRENCH = {
  banner: 'Outil Gestion et maintenance des images de déploiement',
  version: (text) => `Version\u00a0: ${text}`,
  imageVersion: (text) => `Version de l’image\u00a0: ${text}`,
  details: (file) => `Détails pour l’image\u00a0: ${file}`,
  field: (label, value) => `${label}\u00a0: ${value}`,
  size: (number) => `${number} octets`,
  undefined: '<non défini>',
  error: (number) => `Erreur\u00a0: ${number}`,
  success: 'L’opération a réussi.',
  labels: { Name: 'Nom', Size: 'Taille', Languages: 'Langues' },
  values: { Yes: 'Oui', No: 'Non' },
};

const SPANISH = {
  banner: 'Herramienta Administración y mantenimiento de imágenes de implementación',
  version: (text) => `Versión: ${text}`,
  imageVersion: (text) => `Versión de imagen: ${text}`,
  details: (file) => `Detalles de la imagen: ${file}`,
  field: (label, value) => `${label}: ${value}`,
  undefined: '<no definido>',
  success: 'La operación se completó correctamente.',
  labels: {
    Index: 'Índice',
    Name: 'Nombre',
    Description: 'Descripción',
    Size: 'Tamaño',
    Version: 'Versión',
    Edition: 'Edición',
    Status: 'Estado',
  },
  values: { Yes: 'Sí', Ok: 'Aceptar' },
};

// Version and Edition have the same label: a reader that goes by labels takes the wrong one.
const CHINESE = {
  banner: '部署映像服务和管理工具',
  version: (text) => `版本: ${text}`,
  imageVersion: (text) => `映像版本: ${text}`,
  details: (file) => `映像的详细信息: ${file}`,
  size: (number) => `${number} 个字节`,
  undefined: '<未定义>',
  error: (number) => `错误: ${number}`,
  log: (file) => `可以在 ${file} 上找到 DISM 日志文件`,
  success: '操作成功完成。',
  labels: {
    Index: '索引',
    Name: '名称',
    Description: '描述',
    Size: '大小',
    Version: '版本',
    Edition: '版本',
    Languages: '语言',
  },
  values: { Yes: '是', No: '否', Ok: '确定' },
};

const BY_LANGUAGE = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH, 'zh-CN': CHINESE };

/** The texts of a language; English for one that is not here. */
export function textsOf(language) {
  return { ...ENGLISH, ...BY_LANGUAGE[language] };
}

const LOCALES = { en: 'en-US', de: 'de-DE', fr: 'fr-FR', es: 'es-ES', 'zh-CN': 'zh-CN' };
const PADDED = { day: '2-digit', month: '2-digit', year: 'numeric' };
const DAYS = { de: PADDED, fr: PADDED, es: PADDED };

/** Numbers and times as the user's locale writes them, whatever language the labels are in. */
export function formatsOf(language) {
  const locale = LOCALES[language] ?? 'en-US';
  return {
    number: (value) => new Intl.NumberFormat(locale, { useGrouping: 'always' }).format(value),
    time: (date) => {
      const day = date.toLocaleDateString(locale, { timeZone: 'UTC', ...DAYS[language] });
      const hour = date.toLocaleTimeString(locale, { timeZone: 'UTC' }).replaceAll('\u202f', ' ');
      return `${day} - ${hour}`;
    },
  };
}
