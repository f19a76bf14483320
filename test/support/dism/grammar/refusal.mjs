// A command that DISM ends with an error: the exit code, and the text below "Error: …". Texts of DISM itself are those of
// its message table (0xc15000xx); Windows' own errors and the imaging errors follow them.

/** Ends the command with an exit code and a message; `bare` when DISM prints it before its banner. */
export class Refusal extends Error {
  constructor(code, message, { bare = false, detail = [] } = {}) {
    super(message);
    this.code = code;
    this.bare = bare;
    /** Lines printed before the error itself, such as a sub-error of one package. */
    this.detail = detail;
  }
}

const HELP = 'For more information, refer to the help by running DISM.exe /?.';
const PARAMETER = 87;

export const unrecognized = (token) =>
  new Refusal(PARAMETER, `DISM doesn't recognize the command-line option "${token}". \n${HELP}`, { bare: true });
export const unknownOption = (name) => new Refusal(PARAMETER, `The ${name.toLowerCase()} option is unknown. \n${HELP}`);
export const notInContext = (name) =>
  new Refusal(PARAMETER, `The ${name.toLowerCase()} option is not recognized in this context.\n${HELP}`);
export const missingArgument = (name) =>
  new Refusal(
    PARAMETER,
    `The ${name} option is missing a required argument. \nFor more information, refer to the help for the ${name} option.`,
  );
export const takesNoArgument = (name) =>
  new Refusal(PARAMETER, `The ${name} option does not take an argument. \nRemove the argument and run DISM again.`);
export const invalidArgument = (value, name) =>
  new Refusal(PARAMETER, `The ${value} argument given for the ${name} option is invalid.\n${HELP}`);
export const duplicated = (name) =>
  new Refusal(
    PARAMETER,
    `The ${name} option has been duplicated on the command-line. \nRemove the duplicate option and try the command again.`,
  );
export const helpNotLast = (token) =>
  new Refusal(
    PARAMETER,
    `Invalid command-line option "${token}". \nEnsure that /? is the last option listed on the command-line.`,
    { bare: true },
  );
export const invalidCommandLine = () =>
  new Refusal(PARAMETER, 'Invalid command-line. \nFor more information, refer to the help.', { bare: true });
export const invalidLogLevel = () =>
  new Refusal(
    PARAMETER,
    'An invalid log level was specified. \nFor more information, refer to the help by running DISM.exe /LogLevel /?. ',
    { bare: true },
  );
export const missingCommand = () =>
  new Refusal(
    PARAMETER,
    'The command-line is missing a required servicing command. \nFor more information, refer to the help by running DISM.exe /Image=<path_to_offline_image> /? where <path_to_the_offline_image> is the full path to an offline Windows image.',
  );
export const noOptions = () =>
  new Refusal(
    PARAMETER,
    `No DISM options were specified on the command-line. \nRun DISM with a command-line option specified, such as /Image or /Online. ${HELP}`,
    { bare: true },
  );
export const imageOutOfPlace = () =>
  new Refusal(PARAMETER, `The /Image option cannot be used in this context.\n${HELP}`, { bare: true });
export const windowsDirectoryOutOfPlace = () =>
  new Refusal(
    PARAMETER,
    'The option /WinDir is not recognized in this context. It can only be used with an offline image. \nFor more information, refer to the help by running DISM.exe /WinDir /?.',
    { bare: true },
  );
export const onlineWithImage = () =>
  new Refusal(
    PARAMETER,
    'Do not use the /Image or /WinDir option when using the /Online option to specify a running operating system. \nFor more information, refer to the help by running DISM.exe /Online /?.',
    { bare: true },
  );

const MESSAGES = {
  2: 'The system cannot find the file specified.',
  3: 'The system cannot find the path specified.',
  5: 'Access is denied.',
  11: 'An attempt was made to load a program with an incorrect format.',
  13: 'The data is invalid.',
  50: 'The request is not supported.',
  80: 'The file exists.',
  183: 'Cannot create a file when that file already exists.',
  740: 'Elevated permissions are required to run DISM. \nUse an elevated command prompt to complete these tasks.',
  1223: 'Operation was incomplete because of a cancel request.',
  1392: 'The file or directory is corrupted and unreadable.',
  1465: 'Windows was unable to parse the requested XML data.',
  3010: 'Restart Windows to complete this operation.',
  2148468741: 'The specified package is not valid Windows package.',
  2148468742: 'The operation could not be completed due to pending operations.',
  2148468748: 'The specified name is unknown.',
  2148468766: 'The specified package is not applicable to this image.',
  2148468767:
    'The source files could not be found. \nUse the "Source" option to specify the location of the files that are required to restore the feature. For more information on specifying a source location, see http://go.microsoft.com/fwlink/?LinkId=243077.',
  3242328332: 'The image was mounted read-only: changes to it cannot be saved.',
  3242328339:
    'The user attempted to mount to a directory that already contained a mounted image.  This is not supported.',
  3242328340: 'The user attempted to mount to a directory that is not empty.  This is not supported.',
  3242328343:
    'The directory could not be completely unmounted.  This is usually due to applications that still have files opened within the mount directory.  Close these files and unmount again to complete the unmount process.',
  3242328349:
    'The specified mounted image cannot be committed back into the WIM.  This occurs when an image has been through a partial unmount or when an image is still being mounted.  If this image was unmounted with commit earlier, then the commit probably succeeded.  Please validate that this is the case and then unmount without commit.',
  3242328355: 'The specified directory is not a valid remount target.',
  3242328358: 'The specified image is already mounted.',
  3242328359: 'The specified image in the specified wim is already mounted for read/write access.',
  3242328368: 'A split image file cannot be mounted.',
  3243311377:
    'You do not have permissions to mount and modify this image. \nVerify that you have Read/Write permissions or mount the image using the /ReadOnly option. Note that you cannot commit changes to an image with read-only permissions.',
  3243311379: 'The specified image does not exist in the image file.',
  3243311380: 'The mounted image needs to be remounted.\nRemount the image with /Remount-Image and try again.',
  3243311381: 'The specified image is invalid. \nUnmount the image or clean up the Wim and then try again.',
  3243311613: 'The image is being serviced by another DISM operation.',
  3243311616:
    'To service this Windows image requires the latest version of the DISM. See http://go.microsoft.com/fwlink/?LinkId=293395 to find the latest version of DISM, and http://go.microsoft.com/fwlink/?LinkId=293394 to learn how to install the latest version of DISM from the ADK on your computer.',
};

/** The refusal for an exit code: its documented message, or a more telling one. */
export function failure(code, message = MESSAGES[code] ?? '', more = {}) {
  return new Refusal(code, message, more);
}

/** 87 in decimal, 0xc1420127 in hex: as DISM writes error numbers. */
export function errorNumber(code) {
  return code > 0xffff ? `0x${code.toString(16)}` : String(code);
}
