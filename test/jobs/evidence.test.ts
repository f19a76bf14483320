import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/input/workspace.ts';
import { readEvidence } from '../../src/jobs/evidence.ts';
import type { Host } from '../../src/jobs/host.ts';
import type { ImageSource } from '../../src/manifest/manifest.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { folderWith } from '../support/folder.ts';
import { imageOf, manifestOf } from '../support/manifests.ts';

const WIM = readFileSync(join(import.meta.dirname, '../fixtures/images/win11-enterprise-en.wim'));
const ODT =
  '<Configuration><Add OfficeClientEdition="64"><Product ID="ProPlus2021Volume"><Language ID="en-us"/></Product></Add></Configuration>';

async function evidence(files: Record<string, string | Uint8Array>, source: Omit<ImageSource, 'id'>, only?: string) {
  const notes: string[] = [];
  const host: Host = {
    paint: PLAIN,
    write: async () => {},
    note: async (text) => void notes.push(text),
    progress: () => {},
  };
  const manifest = manifestOf({
    estate: { images: new Map([['w11', imageOf('w11')]]) },
    imageSources: [{ id: 'w11', ...source }],
  });
  const estate = await readEvidence(await openWorkspace(folderWith(files)), manifest, only, host);
  return { image: estate.images.get('w11'), notes };
}

describe('readEvidence', () => {
  it('reads an image file that is at hand', async () => {
    const { image, notes } = await evidence({ 'out/a.wim': WIM }, { file: 'out/a.wim', index: 1 });
    expect(image?.read).toMatchObject({
      state: 'known',
      software: { product: 'windows', version: '11', edition: 'enterprise' },
    });
    expect(image?.declared).toMatchObject({ edition: 'pro' });
    expect(notes).toEqual([]);
  });

  it('notes one that is not, and leaves the declared identity to decide', async () => {
    const { image, notes } = await evidence({}, { file: 'out/a.wim' });
    expect(image).toEqual(imageOf('w11'));
    expect(notes).toEqual(['out/a.wim is not at hand; image w11 is judged by its declared identity.']);
  });

  it('reads only the image that is asked for', async () => {
    expect((await evidence({ 'a.wim': WIM }, { file: 'a.wim' }, 'other')).image).toEqual(imageOf('w11'));
    expect((await evidence({ 'a.wim': WIM }, { file: 'a.wim' }, 'w11')).image).toHaveProperty('read');
  });

  it('takes the Office that an ODT configuration installs', async () => {
    const { image } = await evidence({ 'office.xml': ODT }, { odt: 'office.xml' });
    expect(image?.software).toMatchObject([
      { path: 'odt', identity: { product: 'office', version: '2021', edition: 'professional-plus' } },
    ]);
  });

  it('never takes a file that is there and no image for one that is not at hand', async () => {
    await expect(evidence({ 'a.wim': 'no image' }, { file: 'a.wim' })).rejects.toThrow();
    await expect(evidence({ 'a.wim': WIM }, { file: 'a.wim', index: 7 })).rejects.toThrow(/no index 7/);
    await expect(evidence({}, { file: '../a.wim' })).rejects.toThrow(/leaves the workspace/);
    await expect(evidence({}, { odt: 'office.xml' })).rejects.toThrow();
  });
});
