# Stands in for MDT's module in the tests that run on Windows: the signatures that MDT documents, and its files written as
# MDT writes them. New-PSDrive is here because a provider (MDTProvider) can't be written in PowerShell: it keeps the root.
$script:roots = @{}

function New-PSDrive {
  [CmdletBinding()]
  param(
    [Parameter(Mandatory = $true, Position = 0)][string]$Name,
    [Parameter(Mandatory = $true, Position = 1)][ValidateSet('MDTProvider')][string]$PSProvider,
    [Parameter(Mandatory = $true, Position = 2)][string]$Root,
    [string]$Description,
    [string]$NetworkPath,
    [switch]$Force
  )
  if (-not (Test-Path -LiteralPath (Join-Path $Root 'Control\OperatingSystems.xml'))) { throw "$Root is not a deployment share." }
  $script:roots[$Name] = $Root
}

function Import-MDTOperatingSystem {
  [CmdletBinding()]
  param(
    [Parameter(Mandatory = $true)][string]$Path,
    [Parameter(Mandatory = $true, ParameterSetName = 'SourcePath')][string]$SourcePath,
    [Parameter(Mandatory = $true, ParameterSetName = 'SourceFile')][string]$SourceFile,
    [Parameter(Mandatory = $true)][string]$DestinationFolder,
    [switch]$Move
  )
  $root = Get-ShareRoot $Path 'Operating Systems'
  $name = Split-Path -Path $SourceFile -Leaf
  $relative = ".\Operating Systems\$DestinationFolder"
  $target = Join-Path $root "Operating Systems\$DestinationFolder"
  $null = New-Item -ItemType Directory -Path $target -Force
  Copy-Item -LiteralPath $SourceFile -Destination $target
  $file = Join-Path $root 'Control\OperatingSystems.xml'
  $list = New-Object -TypeName System.Xml.XmlDocument
  $list.Load($file)
  $os = $list.CreateElement('os')
  $os.SetAttribute('guid', '{' + [guid]::NewGuid() + '}')
  $os.SetAttribute('enable', 'True')
  $values = [ordered]@{
    Name = "Windows 11 Pro in $DestinationFolder $name"; CreatedTime = '3/28/2023 7:47:01 PM'; CreatedBy = 'CONTOSO\admin'
    Description = 'Windows IBS image'; Platform = 'x64'; Build = '10.0.26100.4349'; OSType = 'Windows IBS'; Source = $relative
    IncludesSetup = 'False'; SMSImage = 'False'; ImageFile = "$relative\$name"; ImageIndex = '1'; ImageName = 'Windows 11 Pro'
    Flags = 'Professional'; HAL = ''; Size = '1'; Language = 'en-US'
  }
  foreach ($key in $values.Keys) {
    $element = $list.CreateElement($key)
    $element.InnerText = $values[$key]
    $null = $os.AppendChild($element)
  }
  $null = $list.DocumentElement.AppendChild($os)
  $list.Save($file)
  $os
}

function Update-MDTDeploymentShare {
  [CmdletBinding()]
  param([Parameter(Mandatory = $true)][string]$Path, [switch]$Force, [switch]$Compress)
  $root = Get-ShareRoot $Path ''
  $boot = New-Item -ItemType Directory -Path (Join-Path $root 'Boot') -Force
  # Any whole WIM will do: that of the last import.
  $image = Get-ChildItem -LiteralPath (Join-Path $root 'Operating Systems') -Filter '*.wim' -Recurse | Select-Object -First 1
  Copy-Item -LiteralPath $image.FullName -Destination (Join-Path $boot.FullName 'LiteTouchPE_x64.wim') -Force
}

function Update-MDTMedia {
  [CmdletBinding()]
  param([Parameter(Mandatory = $true)][string]$Path)
  $root = Get-ShareRoot $Path 'Media'
  $medias = New-Object -TypeName System.Xml.XmlDocument
  $medias.Load((Join-Path $root 'Control\Medias.xml'))
  $name = Split-Path -Path $Path -Leaf
  $media = $medias.DocumentElement.ChildNodes | Where-Object { $_.SelectSingleNode('Name').InnerText -eq $name }
  # MDT's cmdlets report without ending: only -ErrorAction Stop makes that a failure.
  if ($null -eq $media) { Write-Error "Unable to find media $name."; return }
  $content = Join-Path $media.SelectSingleNode('Root').InnerText 'Content\Deploy'
  $null = New-Item -ItemType Directory -Path $content -Force
  foreach ($folder in 'Control', 'Operating Systems') {
    Copy-Item -LiteralPath (Join-Path $root $folder) -Destination $content -Recurse -Force
  }
}

# The folder behind `DS001:\Operating Systems`; the rest of the path must begin with what is expected there.
function Get-ShareRoot([string]$Path, [string]$Expected) {
  $drive, $rest = $Path -split ':', 2
  if (-not $script:roots.ContainsKey($drive)) { throw "Cannot find drive. A drive with the name '$drive' does not exist." }
  if (-not $rest.TrimStart('\').StartsWith($Expected)) { throw "Cannot find path '$Path' because it does not exist." }
  $script:roots[$drive]
}
