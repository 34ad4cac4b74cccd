package org.patentbridge.cli;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.usecase.CreateToken;
import org.patentbridge.view.TokenView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code token}: rights of programs to act for an account. */
@Command(
    name = "token",
    description = "Rights of programs to act for an account.",
    subcommands = {
      TokenCommand.Create.class,
      TokenCommand.Listing.class,
      TokenCommand.Revoke.class,
    })
public final class TokenCommand extends Group {

  private static @Nullable AccountName name(@Nullable String text) {
    return text == null ? null : new AccountName(text);
  }

  /** {@code token create}: a new token. */
  @Command(name = "create", description = "Make a token; its word is printed this once.")
  static final class Create extends Door {

    @Option(names = "--account", paramLabel = "NAME", description = "For whom it acts.")
    private @Nullable String account;

    @Option(
        names = "--label",
        required = true,
        paramLabel = "TEXT",
        description = "What it is for.")
    private String label = "";

    @Option(
        names = "--scopes",
        split = ",",
        defaultValue = "READ",
        description = "Some of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private List<Scope> scopes = List.of(Scope.READ);

    @Option(
        names = "--days",
        defaultValue = "90",
        description = "How long it is good for (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(names = "--json", description = "Print the token as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var request = new CreateToken.Request(name(account), label, EnumSet.copyOf(scopes), days);
      var made = useCases().people().createToken().run(viewer(), request);
      var terminal = terminal();
      if (json) {
        terminal.json(TokenView.of(made.token(), useCases().clock().instant(), made.secret()));
      } else {
        terminal.result(made.secret().text());
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code token list}: without their words. */
  @Command(name = "list", description = "List the tokens of an account, without their words.")
  static final class Listing extends Door {

    @Option(names = "--account", paramLabel = "NAME", description = "Whose.")
    private @Nullable String account;

    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var terminal = terminal();
      var now = useCases().clock().instant();
      var all =
          useCases().people().listTokens().run(viewer(), name(account)).stream()
              .map(token -> TokenView.of(token, now, null))
              .toList();
      if (json) {
        terminal.json(all);
      } else {
        all.forEach(
            t ->
                terminal.result(
                    String.join("  ", t.id(), t.visible() + "…", t.scopes().toString(), t.expires())
                        + "  "
                        + t.label()));
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code token revoke}: no longer good. */
  @Command(name = "revoke", description = "Make a token worth nothing, at once.")
  static final class Revoke extends Door {

    @Parameters(paramLabel = "ID", description = "The token, as token list names it.")
    private String id = "";

    @Option(names = "--account", paramLabel = "NAME", description = "Whose.")
    private @Nullable String account;

    @Override
    public Integer call() {
      useCases().people().revokeToken().run(viewer(), name(account), id);
      return ExitCode.DONE;
    }
  }
}
