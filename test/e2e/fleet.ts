/** A small repository to check: one manifest, two devices in it, the image not at hand. */
export function manifest(
  changes: { readonly language?: string; readonly coa?: string; readonly id?: string } = {},
): string {
  const { language = 'en-US', coa = 'sticker', id = 'PC-1' } = changes;
  return `organization: Contoso
agreements:
  - id: EA-1
    program: enterprise-agreement
    licenses:
      - { product: windows, version: 11, edition: enterprise, kind: upgrade, language: all, quantity: 10 }
images:
  - id: w11
    file: out/w11.wim
    identity: { product: windows, version: 11, edition: pro, languages: [en-US], architecture: x64 }
    media: { channel: commercial, agreement: EA-1 }
devices:
  - id: ${JSON.stringify(id)}
    manufacturer: Fabrikam
    image: w11
    base: { channel: oem, product: windows, version: 11, edition: pro, language: ${language}, coa: ${coa}, purchased: true }
`;
}
