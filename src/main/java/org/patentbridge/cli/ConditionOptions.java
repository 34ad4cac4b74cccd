package org.patentbridge.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.usecase.SearchConditions;
import picocli.CommandLine.Option;

/** Options of commands that find patents: what the found ones must meet. */
final class ConditionOptions {

  @Option(names = "--ipc", description = "Only in this part of the IPC, for example H01M10.")
  private List<String> ipc = List.of();

  @Option(names = "--holder", description = "Only of this holder.")
  private List<String> holders = List.of();

  @Option(names = "--status", description = "Only in this legal state: ${COMPLETION-CANDIDATES}.")
  private List<LegalState> states = List.of();

  @Option(names = "--open-licence", description = "Only with an open licence declaration.")
  private boolean openLicence;

  SearchConditions conditions() {
    Set<String> classes = new HashSet<>();
    ipc.forEach(i -> classes.add(IpcPrefix.parse(i).key()));
    Set<String> wanted = new HashSet<>();
    states.forEach(s -> wanted.add(s.name()));
    return new SearchConditions(classes, Set.copyOf(holders), wanted, openLicence);
  }
}
