import { describe, expect, it } from 'vitest';
import { startGitHub } from '../support/github-server.ts';
import { NODES } from '../support/nodes.ts';
import { errors, reportOf, step } from './change-step.ts';
import { fleetOf, row } from './licensed-fleet.ts';
import { proposeChange } from './proposed-change.ts';

/** On the Node of production, where it is there: what is tried here does not depend on it. */
describe.each(NODES.slice(-1))('the policy of a pull request on %s', (_name, node) => {
  const waiver = `waivers:
  - id: W-1
    rule: language-mismatch
    devices: [PC-1]
    license: { product: windows, channel: oem, version: 11, edition: pro, language: fr-FR }
    reason: The German image comes in January.
    owner: dana@contoso.example
    until: 2027-01-31
`;
  const inputs = { policy: 'policy.yml' };
  const failing = fleetOf(row('PC-1', 'fr-FR'));

  it('is that of the base: a change cannot excuse itself', async () => {
    const change = proposeChange(
      { 'imagegate.yml': fleetOf(row('PC-1')) },
      { 'imagegate.yml': failing, 'policy.yml': waiver },
    );
    const result = await step(node, change, { inputs });
    expect(result.code).toBe(1);
    expect(result.log).toContain('policy.yml is new: it decides once it is merged');
  });

  it('lets pass what it waived before', async () => {
    const change = proposeChange(
      { 'imagegate.yml': fleetOf(row('PC-1')), 'policy.yml': waiver },
      { 'imagegate.yml': failing, 'policy.yml': undefined },
    );
    const result = await step(node, change, { inputs });
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'waived', waived: '1', licensed: '0' });
    expect(result.log).toContain('deletes policy.yml, which still decides');
    expect(reportOf(result).policy).toEqual({ file: 'policy.yml', commit: change.base, proposal: 'deleted' });
  });

  it('must be right in what the change proposes, too', async () => {
    const change = proposeChange(
      { 'imagegate.yml': failing, 'policy.yml': waiver },
      { 'policy.yml': waiver.replace('rule: language-mismatch', 'rule: langauge-mismatch') },
    );
    const result = await step(node, change, { inputs });
    expect(result.code).toBe(1);
    expect(errors(result)[0]).toMatchObject({ properties: { file: 'policy.yml', line: '3' } });
    expect(errors(result)[0]?.message).toContain('language-mismatch');
  });

  it('comes from another repository at a commit', async () => {
    await using server = await startGitHub();
    const text = fleetOf(row('PC-1'));
    const commit = server.repository('contoso/licensing').commit({ 'images/policy.yml': waiver });
    const change = proposeChange({ 'imagegate.yml': text }, { 'imagegate.yml': failing }, { server });
    const remote = `contoso/licensing/images/policy.yml@${commit}`;
    const result = await step(node, change, { inputs: { policy: remote } });
    expect(result.outputs).toMatchObject({ verdict: 'waived' });
    expect(reportOf(result).policy).toEqual({ file: 'contoso/licensing/images/policy.yml', commit });
    const gone = await step(node, change, { inputs: { policy: `contoso/licensing/none.yml@${commit}` } });
    expect(gone.code).toBe(1);
    expect(gone.outputs.verdict ?? '').toBe('');
  });
});
