package org.patentbridge.usecase;

import java.io.IOException;
import java.io.OutputStream;

/** Where exported files go; the door decides whether that is a folder or a response. */
@FunctionalInterface
public interface FileTarget {

  /**
   * Takes one file whole; a file that could not be finished must not be left behind.
   *
   * @param name safe file name without folder
   * @param content writes the bytes
   */
  void file(String name, Content content) throws IOException;

  /** The bytes of a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
