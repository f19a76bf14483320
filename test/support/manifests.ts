import type { Estate, Image } from '../../src/licensing/model.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';

type Changes = Partial<Omit<Manifest, 'estate'>> & { readonly estate?: Partial<Estate> };

/** A manifest as the jobs see one, without devices; every value of it stands at imagegate.yml:7:9. */
export function manifestOf(changes: Changes = {}): Manifest {
  return {
    imageSources: [],
    files: [],
    documents: [],
    notices: [],
    sections: () => [],
    locate: () => [{ file: 'imagegate.yml', line: 7, column: 9 }],
    visitDevices: async () => 0,
    ...changes,
    estate: {
      agreements: new Map(),
      images: new Map(),
      installers: new Map(),
      verifications: [],
      users: new Map(),
      ...changes.estate,
    },
  };
}

export function imageOf(id: string): Image {
  return { id, declared: { product: 'windows', version: '11', edition: 'pro' }, software: [], media: {} };
}
