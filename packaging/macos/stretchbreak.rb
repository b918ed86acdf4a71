# SPDX-License-Identifier: Apache-2.0
# Homebrew cask. Written to the Cask Cookbook; not run here. There is no place for downloads yet: the
# address below names no host that exists, and the sum comes from packaging/macos/bundle.sh.
cask "stretchbreak" do
  arch arm: "arm64", intel: "x86_64"

  version "0.1.0"
  sha256 arm:   "0000000000000000000000000000000000000000000000000000000000000000",
         intel: "0000000000000000000000000000000000000000000000000000000000000000"

  url "https://downloads.stretchbreak.invalid/StretchBreak-#{version}-#{arch}.dmg"
  name "StretchBreak"
  desc "Gentle break reminders, and stretches done right"
  homepage "https://stretchbreak.invalid/"

  depends_on macos: ">= :monterey"

  app "StretchBreak.app"
  binary "#{appdir}/StretchBreak.app/Contents/MacOS/stretchbreak"

  uninstall quit: "org.stretchbreak.StretchBreak"

  zap trash: [
    "~/Library/Application Support/stretchbreak",
    "~/Library/LaunchAgents/org.stretchbreak.StretchBreak.plist",
    "~/Library/Logs/stretchbreak",
  ]
end
