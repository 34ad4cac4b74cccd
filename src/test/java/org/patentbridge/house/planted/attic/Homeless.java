package org.patentbridge.house.planted.attic;

/** Lies in a package that is in no drawing and is not null-marked. */
public final class Homeless {

  public Homeless() {
    throw new IllegalStateException();
  }

  /** An exception whose own constructor has nothing to say. */
  public static final class MuteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MuteException() {}
  }

  public void shout() {
    System.out.println("out");
    System.err.println("err");
  }

  public void leave() {
    System.exit(1);
  }

  public void vanish() {
    Runtime.getRuntime().halt(1);
  }

  public void blame(RuntimeException problem) {
    problem.printStackTrace();
  }
}
