package org.patentbridge.cli;

import picocli.CommandLine.Command;

/** {@code serve}: REST, web pages, OpenAPI, health and metrics over HTTP. */
@Command(
    name = "serve",
    description = "Answer over HTTP: REST, web pages, OpenAPI, health, metrics.")
public final class ServeCommand extends Door {

  @Override
  public Integer call() {
    try (var progress = progress()) {
      useCases().index().ready().run(viewer(), progress);
    }
    terminal().say("cli.serving", useCases().server().address());
    useCases().server().awaitStop();
    return ExitCode.DONE;
  }
}
