; SPDX-License-Identifier: Apache-2.0
; For one person, without administrator rights. Written to the documentation of NSIS 3, compiled by
; makensis, and not run here. makensis /DVERSION=0.1.0 /DFOLDER=... /DICON=... /DOUT=... stretchbreak.nsi
Unicode true
!include "MUI2.nsh"
!include "LogicLib.nsh"

!define ID "StretchBreak"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"

Name "StretchBreak"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\StretchBreak"
InstallDirRegKey HKCU "Software\${ID}" "Folder"
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "StretchBreak"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Gentle break reminders, and stretches done right"
VIAddVersionKey "LegalCopyright" "The StretchBreak contributors, Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\stretchbreak-gui.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "Ukrainian"

; A running copy holds its files open, so it is asked to end, as `stretchbreak quit` does.
!macro EndRunningCopy
    ${If} ${FileExists} "$INSTDIR\stretchbreak.exe"
        nsExec::Exec '"$INSTDIR\stretchbreak.exe" quit'
        Pop $0
        Sleep 1500
    ${EndIf}
!macroend

Section "StretchBreak"
    !insertmacro EndRunningCopy
    ; An upgrade leaves nothing of the version before. Settings and journal live elsewhere.
    RMDir /r "$INSTDIR\_internal"
    SetOutPath "$INSTDIR"
    File /r "${FOLDER}/*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\StretchBreak.lnk" "$INSTDIR\stretchbreak-gui.exe" "run"
    WriteRegStr HKCU "Software\${ID}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "StretchBreak"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\stretchbreak-gui.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The StretchBreak contributors"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Settings and journal stay: they are the person's. The README says where they are.
Section "Uninstall"
    !insertmacro EndRunningCopy
    ; Only what was installed: the folder may be one that holds other things.
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\stretchbreak.exe"
    Delete "$INSTDIR\stretchbreak-gui.exe"
    Delete "$INSTDIR\LICENSE"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\StretchBreak.lnk"
    DeleteRegValue HKCU "${RUN}" "StretchBreak"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "Software\${ID}"
SectionEnd
