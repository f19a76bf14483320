/** A manifest of as many devices as a test wants, licensed for Windows 11 Pro in one language each; the image is English. */
export const HEAD = `organization: Contoso
agreements:
  - id: EA-1
    program: enterprise-agreement
    licenses:
      - { product: windows, version: 11, edition: enterprise, kind: upgrade, language: all, quantity: 1000 }
images:
  - id: w11
    identity: { product: windows, version: 11, edition: pro, languages: [en-US], architecture: x64 }
    media: { channel: commercial, agreement: EA-1 }
`;

export function fleetOf(...rows: readonly string[]): string {
  return `${HEAD}devices:\n${rows.join('')}`;
}

export function row(id: string, language = 'en-US'): string {
  const base = `{ channel: oem, product: windows, version: 11, edition: pro, language: ${language}, coa: sticker, purchased: true }`;
  return `  - { id: ${JSON.stringify(id)}, manufacturer: Fabrikam, image: w11, base: ${base} }\n`;
}
