; A program that stands in for m2chat.exe where installers are tried without Windows: it notes the
; words that it was called with in called.txt beside it; with /HOLD it runs for some seconds.
Target amd64-unicode
Unicode true
!include "FileFunc.nsh"
!include "LogicLib.nsh"
Name "stand-in"
OutFile "${OUT}"
SilentInstall silent
RequestExecutionLevel user

Section
  ${GetParameters} $0
  ${If} $0 == "/HOLD"
    FileOpen $1 "$EXEDIR\held.txt" w
    FileClose $1
    Sleep 8000
  ${Else}
    FileOpen $1 "$EXEDIR\called.txt" w
    FileWrite $1 $0
    FileClose $1
  ${EndIf}
SectionEnd
