import type { DeviceExplanation } from '../licensing/explain.ts';
import type { Finding } from '../licensing/finding.ts';
import type { Paint } from './paint.ts';
import { TOOL } from './tool.ts';
import { jsonText, visible } from './visible.ts';

type ImageExplanation = DeviceExplanation['images'][number];
type LicenseExplanation = ImageExplanation['software'][number]['licenses'][number];

export function explanationJson(explanation: DeviceExplanation, asOf: string): string {
  return `${jsonText({ schemaVersion: 1, tool: TOOL, asOf, device: explanation }, 2)}\n`;
}

/** A paragraph an image: the verdict, what each license gives towards each product in it, and what is wrong. */
export function explanationText({ id, images }: DeviceExplanation, paint: Paint): string {
  return images.map((image) => imageText(id, image, paint)).join('\n');
}

function imageText(device: string, { image, verdict, software, findings }: ImageExplanation, paint: Paint): string {
  const colour = verdict === 'licensed' ? 'green' : 'red';
  const lines = [`${paint('bold', visible(device))} with ${visible(image)}: ${paint(colour, verdict)}`];
  for (const { what, licenses } of software) {
    lines.push(`  ${visible(what)}`);
    if (licenses.length === 0) lines.push('    the device has no license for it');
    for (const license of licenses) lines.push(...licenseLines(license, paint));
  }
  if (findings.length > 0) lines.push('  findings', ...findings.flatMap((finding) => findingLines(finding, paint)));
  return `${lines.join('\n')}\n`;
}

function licenseLines(explained: LicenseExplanation, paint: Paint): readonly string[] {
  const { license, gives, covers, clauses, findings } = explained;
  const answer = covers ? paint('green', 'covers it') : paint('yellow', 'does not cover it');
  return [
    `    ${visible(license)}: ${answer}`,
    `      gives ${visible(gives)} (${visible(clauses.join('; '))})`,
    ...findings.map(({ rule, message }) => `      ${covers ? 'but' : 'lacks'} ${rule}: ${visible(message)}`),
  ];
}

function findingLines({ rule, severity, message, clause, cures }: Finding, paint: Paint): readonly string[] {
  return [
    `    ${severity} ${paint('bold', rule)}: ${visible(message)} (${visible(clause)})`,
    ...cures.map((cure) => `      cure: ${visible(cure.do)}`),
  ];
}
