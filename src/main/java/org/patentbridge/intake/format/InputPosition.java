package org.patentbridge.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How many bytes of a file have been read; one thread moves it and asks. */
public final class InputPosition {

  private final long length;
  private long read;

  /**
   * @param length bytes of the whole file
   */
  public InputPosition(long length) {
    this.length = length;
  }

  /** Bytes read so far, at most the length. */
  public long read() {
    return Math.min(read, length);
  }

  /** Moves to a share of the file, for readers that do not see its bytes. */
  public void reachShare(long done, long total) {
    if (total > 0) {
      read = Math.max(read, (long) ((double) done / total * length));
    }
  }

  /** The same bytes, counted. */
  InputStream counting(InputStream bytes) {
    return new FilterInputStream(bytes) {
      @Override
      public int read() throws IOException {
        int found = super.read();
        read += found < 0 ? 0 : 1;
        return found;
      }

      @Override
      public int read(byte[] buffer, int offset, int count) throws IOException {
        int found = super.read(buffer, offset, count);
        read += Math.max(0, found);
        return found;
      }

      @Override
      public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        read += skipped;
        return skipped;
      }
    };
  }
}
