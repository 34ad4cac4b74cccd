package org.patentbridge.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where operating systems keep fonts. */
final class FontFolders {

  private FontFolders() {}

  /** Folders of Linux, macOS and Windows, the user's own ones last; most are not there. */
  static List<Path> usual() {
    var folders =
        new ArrayList<>(
            List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts")));
    var windows = System.getenv("WINDIR");
    if (windows != null) {
      folders.add(Path.of(windows, "Fonts"));
    }
    var home = Path.of(System.getProperty("user.home"));
    folders.add(home.resolve(".local/share/fonts"));
    folders.add(home.resolve(".fonts"));
    folders.add(home.resolve("Library/Fonts"));
    return folders;
  }
}
