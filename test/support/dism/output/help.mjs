import { ACTIONS } from '../grammar/actions.mjs';

/** Lists the actions; exit code 0. */
export function printHelp(console) {
  console.line('DISM.exe [dism_options] {Imaging_command} [<Imaging_arguments>]');
  console.line(
    'DISM.exe {/Image:<path_to_offline_image> | /Online} [dism_options] {servicing_command} [<servicing_arguments>]',
  );
  for (const kind of ['imaging', 'servicing']) {
    console.line(`\n${kind.toUpperCase()} COMMANDS:\n`);
    for (const { name } of ACTIONS.filter((action) => action.kind === kind)) console.line(`  /${name}`);
  }
  return 0;
}
