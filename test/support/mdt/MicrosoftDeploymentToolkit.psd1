@{
  RootModule        = 'MicrosoftDeploymentToolkit.psm1'
  ModuleVersion     = '6.3.8456.1000'
  GUID              = '3f2d6b1e-6f0b-4a55-9a3e-2f1f0c7b9d10'
  Author            = 'ImageGate tests'
  Description       = 'Stands in for the module of the Microsoft Deployment Toolkit.'
  PowerShellVersion = '5.1'
  FunctionsToExport = @('New-PSDrive', 'Import-MDTOperatingSystem', 'Update-MDTDeploymentShare', 'Update-MDTMedia')
  CmdletsToExport   = @()
  VariablesToExport = @()
  AliasesToExport   = @()
}
