package org.patentbridge.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only holds others; called alone it is wrong usage. */
@Command(mixinStandardHelpOptions = true)
abstract class Group implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    var line = java.util.Objects.requireNonNull(spec, "picocli sets it").commandLine();
    throw new CommandLine.ParameterException(line, "Missing command");
  }
}
