# All that ImageGate asks of the Microsoft Deployment Toolkit, in Windows PowerShell 5.1: one cmdlet a call. What became of
# it is written to -Result as JSON, since the cmdlets set no exit code and print nothing that could be relied on.
[CmdletBinding()]
param(
  [Parameter(Mandatory = $true)][ValidateSet('Probe', 'Import', 'UpdateShare', 'UpdateMedia')][string]$Action,
  [Parameter(Mandatory = $true)][string]$Share,
  [Parameter(Mandatory = $true)][string]$Result,
  [string]$SourceFile = '',
  [string]$DestinationFolder = '',
  [string]$Media = '',
  [string]$Module = ''
)
# One that PowerShell 7 has set would lead to modules that 5.1 can't load (PowerShell/PowerShell#27774).
$env:PSModulePath = "$PSHOME\Modules"
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$answer = @{ powershell = [string]$PSVersionTable.PSVersion; edition = [string]$PSVersionTable.PSEdition; stage = 'module'; failure = '' }
$exitCode = 0
try {
  if ($Module -eq '') {
    $toolkit = (Get-ItemProperty -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Deployment 4' -Name 'Install_Dir').Install_Dir
    $Module = Join-Path -Path $toolkit -ChildPath 'bin\MicrosoftDeploymentToolkit.psd1'
  }
  Import-Module -Name $Module -DisableNameChecking -ErrorAction Stop
  $answer.stage = 'share'
  $null = New-PSDrive -Name 'ImageGate' -PSProvider 'MDTProvider' -Root $Share -ErrorAction Stop
  $answer.stage = 'action'
  switch ($Action) {
    'Import' { $null = Import-MDTOperatingSystem -Path 'ImageGate:\Operating Systems' -SourceFile $SourceFile -DestinationFolder $DestinationFolder -ErrorAction Stop }
    'UpdateShare' { $null = Update-MDTDeploymentShare -Path 'ImageGate:' -ErrorAction Stop }
    'UpdateMedia' { $null = Update-MDTMedia -Path "ImageGate:\Media\$Media" -ErrorAction Stop }
  }
  $answer.stage = 'done'
} catch {
  $answer.failure = [string]$_.Exception.Message
  $exitCode = 1
}
ConvertTo-Json -InputObject $answer -Compress | Set-Content -LiteralPath $Result -Encoding UTF8
exit $exitCode
