package org.patentbridge.cli;

/** What a command tells the shell. */
public final class ExitCode {

  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int WRONG_USAGE = 2;
  public static final int BAD_INPUT = 3;

  private ExitCode() {}
}
