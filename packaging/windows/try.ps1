# On Windows itself: both installers install in silence, the program starts, and is removed.
# try.ps1 FOLDER; the first thing that is wrong ends it.
param([Parameter(Mandatory)][string]$Folder)
$ErrorActionPreference = 'Stop'

function Check([string]$What, [bool]$Right) {
    if (-not $Right) { throw "not so: $What" }
    Write-Output "${What}: so"
}

function Run([string]$Program, [string[]]$Words) {
    $done = Start-Process -FilePath $Program -ArgumentList $Words -Wait -PassThru
    if ($done.ExitCode -ne 0) { throw "$Program ended with $($done.ExitCode)" }
}

function Starts([string]$Place) {
    $said = & (Join-Path $Place 'm2ctl.exe') --version
    Check "m2ctl starts: $said" ($said -like 'm2ctl *')
    $part = 'm2chat.ui.pictures.child'
    # the process that reads pictures speaks by pipes, though its program has no console
    $how = [System.Diagnostics.ProcessStartInfo]::new((Join-Path $Place 'm2chat.exe'))
    $how.Arguments = "--m2chat-part $part"
    $how.UseShellExecute = $false
    $how.RedirectStandardInput = $true
    $how.RedirectStandardOutput = $true
    $process = [System.Diagnostics.Process]::Start($how)
    $process.StandardInput.Close()
    $line = $process.StandardOutput.ReadLine()
    Check "$part speaks: $line" ($line -like 'ready *')
    if (-not $process.WaitForExit(20000)) { throw "$part does not end" }
    $home_ = Join-Path $env:RUNNER_TEMP ([guid]::NewGuid())
    $env:M2CHAT_HOME = $home_
    $window = Start-Process -FilePath (Join-Path $Place 'm2chat.exe') -PassThru
    Start-Sleep -Seconds 15
    Check 'the window stays open' (-not $window.HasExited)
    Stop-Process -Id $window.Id -Force
    $window.WaitForExit()
    Remove-Item Env:M2CHAT_HOME
}

function Opener([string]$Root, [string]$Scheme) {
    (Get-ItemProperty -ErrorAction SilentlyContinue `
        "${Root}:\Software\Classes\$Scheme\shell\open\command").'(default)'
}

$setup = Get-ChildItem "$Folder\m2chat-*-setup.exe"
$place = "$env:LOCALAPPDATA\Programs\m2chat"
Run $setup.FullName @('/S', '/AUTOSTART=1')
foreach ($scheme in 'm2', 'mchat') {
    Check "$scheme opens" ((Opener 'HKCU' $scheme) -eq "`"$place\m2chat.exe`" -- `"%1`"")
}
Starts $place
Run "$place\uninstall.exe" @('/S', "_?=$place")
Check 'nothing opens m2 any more' ($null -eq (Opener 'HKCU' 'm2'))
Check 'only the uninstaller itself is left' ((Get-ChildItem -Recurse $place).Count -le 1)

$package = Get-ChildItem "$Folder\m2chat-*.msi"
$place = "$env:ProgramFiles\m2chat"
Run 'msiexec.exe' @('/i', "`"$($package.FullName)`"", '/qn', 'ADDLOCAL=Program,Links,Autostart')
Check 'm2 opens for all' ((Opener 'HKLM' 'm2') -eq "`"$place\m2chat.exe`" -- `"%1`"")
Starts $place
Run 'msiexec.exe' @('/x', "`"$($package.FullName)`"", '/qn')
Check 'the folder is gone' (-not (Test-Path "$place\m2chat.exe"))

$zip = Get-ChildItem "$Folder\m2chat-*-windows-portable.zip"
$place = Join-Path $env:RUNNER_TEMP 'stick'
Expand-Archive $zip.FullName $place
$said = & "$place\m2chat\m2ctl.exe" --version
Check "the portable one starts: $said" ($said -like 'm2ctl *')
