; The installer for one person: no administrator, nothing outside of that person's folders and keys.
;
; * What was chosen at the first installation is read again at the next one and never widened.
; * The keys are those that m2chat itself writes and reads (m2chat/ui/links/windows.py and
;   m2chat/ui/desktop/autostart.py), so the settings show what was chosen here.
; * Removing takes away the files that were installed, one by one, and keys that start this very
;   program. Profiles lie elsewhere, or in "data" beside a portable program: no list names them.
;
; Silent: m2chat-setup.exe /S [/LINKS=0|1] [/DESKTOP=0|1] [/AUTOSTART=0|1] [/D=C:\Folder]
; Exit codes: 0 done, 1 ended by the person, 2 cannot be installed here, 3 m2chat is running.
;
; Defined by m2package: VERSION, VERSION4, ICON, SIDE, OUT, FILES (a folder of lists), SIZE (KiB), SIGN

Target amd64-unicode
Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "Sections.nsh"
!include "WinVer.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\m2chat"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define CLASSES "Software\Classes"
!define RUNNING 3
!define NOT_HERE 2

Name "m2chat"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\m2chat"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
SetCompressor /SOLID lzma
AllowSkipFiles off ; half a program is none
BrandingText "m2chat ${VERSION}"
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
VIAddVersionKey "ProductName" "m2chat"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "m2chat installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "The m2chat maintainers"
VIAddVersionKey "LegalCopyright" "The m2chat maintainers, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\m2chat.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(PROFILES_STAY)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Arabic"
!include "texts.nsh"

Section "m2chat" PROGRAM
  SectionIn RO
  Call RefuseWhileRunning
  ReadRegStr $4 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} $4 != ""
  ${AndIf} ${FileExists} "$4\uninstall.exe"
    ; the old version takes its own files away, and leaves keys and shortcuts to us
    ExecWait '"$4\uninstall.exe" /S /UPGRADE _?=$4' $0
    ${If} $0 = ${RUNNING}
      SetErrorLevel ${RUNNING}
      Abort "$(IS_RUNNING)"
    ${EndIf}
    Delete "$4\uninstall.exe"
    RMDir "$4"
  ${EndIf}
  SetOverwrite on
  !include "${FILES}/install.nsh"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\m2chat.lnk" "$INSTDIR\m2chat.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "m2chat"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\m2chat.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The m2chat maintainers"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

!macro OpenScheme SCHEME
  WriteRegStr HKCU "${CLASSES}\${SCHEME}" "" "URL:m2chat link"
  WriteRegStr HKCU "${CLASSES}\${SCHEME}" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\${SCHEME}" "Owner" "m2chat"
  WriteRegStr HKCU "${CLASSES}\${SCHEME}\shell\open\command" "" '"$INSTDIR\m2chat.exe" -- "%1"'
!macroend

Section "$(OPEN_LINKS)" LINKS
  !insertmacro OpenScheme "m2"
  !insertmacro OpenScheme "mchat"
  ; SHCNE_ASSOCCHANGED: browsers read the schemes anew
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section /o "$(ON_DESKTOP)" ON_THE_DESKTOP
  CreateShortcut "$DESKTOP\m2chat.lnk" "$INSTDIR\m2chat.exe"
SectionEnd

Section /o "$(WITH_WINDOWS)" WITH_THE_SYSTEM
  ReadRegStr $0 HKCU "${RUN}" "m2chat"
  ${If} $0 == ""
    ; asked for anew: what the Task Manager noted about an older one is forgotten
    DeleteRegValue HKCU "${APPROVED}" "m2chat"
  ${EndIf}
  WriteRegStr HKCU "${RUN}" "m2chat" '"$INSTDIR\m2chat.exe" --minimized'
SectionEnd

; Delete the key of a scheme when it starts this very program.
!macro CloseScheme SCHEME
  ReadRegStr $0 HKCU "${CLASSES}\${SCHEME}\shell\open\command" ""
  ${If} $0 == '"$INSTDIR\m2chat.exe" -- "%1"'
    DeleteRegKey HKCU "${CLASSES}\${SCHEME}"
  ${EndIf}
!macroend

; $1: 1 when this very program starts with Windows, else 0
!macro ReadStart
  ReadRegStr $0 HKCU "${RUN}" "m2chat"
  StrLen $1 '"$INSTDIR\m2chat.exe"'
  StrCpy $0 $0 $1
  StrCpy $1 0
  ${If} $0 == '"$INSTDIR\m2chat.exe"'
    StrCpy $1 1
  ${EndIf}
!macroend

!macro NoStart
  !insertmacro ReadStart
  ${If} $1 = 1
    DeleteRegValue HKCU "${RUN}" "m2chat"
    DeleteRegValue HKCU "${APPROVED}" "m2chat"
  ${EndIf}
!macroend

; What an earlier installation brought and was not chosen again goes.
Section -NotChosen
  ${IfNot} ${SectionIsSelected} ${LINKS}
    !insertmacro CloseScheme "m2"
    !insertmacro CloseScheme "mchat"
  ${EndIf}
  ${IfNot} ${SectionIsSelected} ${ON_THE_DESKTOP}
    Delete "$DESKTOP\m2chat.lnk"
  ${EndIf}
  ${IfNot} ${SectionIsSelected} ${WITH_THE_SYSTEM}
    !insertmacro NoStart
  ${EndIf}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${LINKS} "$(OPEN_LINKS_MORE)"
  !insertmacro MUI_DESCRIPTION_TEXT ${WITH_THE_SYSTEM} "$(WITH_WINDOWS_MORE)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

!macro Choose SECTION ON
  ${If} ${ON} == 1
    !insertmacro SelectSection ${SECTION}
  ${ElseIf} ${ON} == 0
    !insertmacro UnselectSection ${SECTION}
  ${EndIf}
!macroend

!macro Given WORD SECTION
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/${WORD}=" $1
  ${IfNot} ${Errors}
    !insertmacro Choose ${SECTION} $1
  ${EndIf}
!macroend

; $1: 1 when a scheme is free or ours, 0 when another program opens it
!macro Free SCHEME
  ReadRegStr $2 HKCU "${CLASSES}\${SCHEME}\shell\open\command" ""
  ReadRegStr $3 HKCU "${CLASSES}\${SCHEME}" "Owner"
  ${If} $2 != ""
  ${AndIf} $3 != "m2chat"
    StrCpy $1 0
  ${EndIf}
!macroend

; $1: 1 when this program opens the scheme
!macro Opens SCHEME
  ReadRegStr $2 HKCU "${CLASSES}\${SCHEME}\shell\open\command" ""
  ${If} $2 != '"$INSTDIR\m2chat.exe" -- "%1"'
    StrCpy $1 0
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${AtLeastBuild} 17763
    MessageBox MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel ${NOT_HERE}
    Quit
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL}" "InstallLocation"
  StrCpy $1 1
  ${If} $0 == ""
    !insertmacro Free "m2"
    !insertmacro Free "mchat"
    !insertmacro Choose ${LINKS} $1
  ${Else}
    !insertmacro Opens "m2"
    !insertmacro Opens "mchat"
    !insertmacro Choose ${LINKS} $1
    StrCpy $1 0
    ${If} ${FileExists} "$DESKTOP\m2chat.lnk"
      StrCpy $1 1
    ${EndIf}
    !insertmacro Choose ${ON_THE_DESKTOP} $1
    !insertmacro ReadStart
    !insertmacro Choose ${WITH_THE_SYSTEM} $1
  ${EndIf}
  !insertmacro Given "LINKS" ${LINKS}
  !insertmacro Given "DESKTOP" ${ON_THE_DESKTOP}
  !insertmacro Given "AUTOSTART" ${WITH_THE_SYSTEM}
FunctionEnd

; A program that runs cannot be written to.
!macro RefuseWhileRunning UN
Function ${UN}RefuseWhileRunning
  again:
  ${If} ${FileExists} "$INSTDIR\m2chat.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\m2chat.exe" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_RUNNING)" /SD IDCANCEL IDRETRY again
      SetErrorLevel ${RUNNING}
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Function un.onInit
  Call un.RefuseWhileRunning
FunctionEnd

Section "Uninstall"
  ${GetParameters} $9
  !include "${FILES}/uninstall.nsh"
  Delete "$INSTDIR\uninstall.exe"
  ClearErrors
  ${GetOptions} $9 "/UPGRADE" $8
  ${If} ${Errors}
    Delete "$SMPROGRAMS\m2chat.lnk"
    Delete "$DESKTOP\m2chat.lnk"
    !insertmacro CloseScheme "m2"
    !insertmacro CloseScheme "mchat"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    !insertmacro NoStart
    DeleteRegKey HKCU "${UNINSTALL}"
    RMDir "$INSTDIR"
  ${EndIf}
SectionEnd
