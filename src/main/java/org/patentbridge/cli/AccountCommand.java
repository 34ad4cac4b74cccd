package org.patentbridge.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Secret;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.ChangePassword;
import org.patentbridge.usecase.CreateAccount;
import org.patentbridge.usecase.InvitePerson;
import org.patentbridge.view.AccountView;
import org.patentbridge.view.InvitationView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code account}: who may sign in. */
@Command(
    name = "account",
    description = "Who may sign in.",
    subcommands = {
      AccountCommand.Create.class,
      AccountCommand.Listing.class,
      AccountCommand.Invite.class,
      AccountCommand.Disable.class,
      AccountCommand.Enable.class,
      AccountCommand.Password.class,
      AccountCommand.Erase.class,
    })
public final class AccountCommand extends Group {

  /** Where a password comes from: a file, else one is made up and shown once. */
  static final class PasswordSource {

    @Option(
        names = "--password-file",
        paramLabel = "FILE",
        description = "File whose first line is the password (default: one is made up and shown).")
    private @Nullable Path file;

    /** The password; one that is made up is printed, because nobody else knows it. */
    String read(Door door) {
      if (file == null) {
        var made = door.useCases().people().secrets().make(Secret.SESSION).text();
        var password = made.substring(Secret.SESSION.length(), Secret.SESSION.length() + 20);
        door.terminal().say("cli.password-made", password);
        return password;
      }
      try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
        return lines.findFirst().orElse("");
      } catch (IOException unreadable) {
        throw new UncheckedIOException("cannot read the password in " + file, unreadable);
      }
    }
  }

  private static AccountName name(String text) {
    return new AccountName(text);
  }

  private static @Nullable WorkspaceId workspace(@Nullable String text) {
    return text == null ? null : new WorkspaceId(text);
  }

  private static int shown(Door door, Account account, boolean json) {
    var terminal = door.terminal();
    if (json) {
      terminal.json(AccountView.of(account));
    } else {
      terminal.result(row(account));
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private static String row(Account account) {
    return String.join(
            "  ",
            account.name().value(),
            account.role().name(),
            account.organization().value(),
            account.workspace().value(),
            account.enabled() ? "" : "–")
        .strip();
  }

  /** {@code account create}: a new account. */
  @Command(name = "create", description = "Make an account.")
  static final class Create extends Door {

    @Parameters(paramLabel = "NAME", description = "What the person signs in as.")
    private String name = "";

    @Option(names = "--role", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
    private Role role = Role.OBSERVER;

    @Option(
        names = "--organization",
        required = true,
        paramLabel = "ID|NAME",
        description = "Whom the person acts for.")
    private String organization = "";

    @Option(names = "--workspace", paramLabel = "ID", description = "Where the person works.")
    private @Nullable String workspace;

    @Option(names = "--person", paramLabel = "NAME", description = "How people call the person.")
    private @Nullable String person;

    @Mixin private PasswordSource password = new PasswordSource();

    @Option(names = "--json", description = "Print the account as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var request =
          new CreateAccount.Request(
              name(name), person, role, organization, workspace(workspace), password.read(this));
      return shown(this, useCases().people().create().run(viewer(), request), json);
    }
  }

  /** {@code account list}: all accounts. */
  @Command(name = "list", description = "List the accounts.")
  static final class Listing extends Door {

    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var terminal = terminal();
      List<Account> all = useCases().people().list().run(viewer());
      if (json) {
        terminal.json(all.stream().map(AccountView::of).toList());
      } else {
        all.forEach(account -> terminal.result(row(account)));
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code account invite}: somebody makes the account. */
  @Command(name = "invite", description = "Invite a person, who then makes the account.")
  static final class Invite extends Door {

    @Option(names = "--role", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
    private Role role = Role.OBSERVER;

    @Option(
        names = "--organization",
        required = true,
        paramLabel = "ID|NAME",
        description = "Whom the person acts for.")
    private String organization = "";

    @Option(names = "--workspace", paramLabel = "ID", description = "Where the person works.")
    private @Nullable String workspace;

    @Option(names = "--json", description = "Print the invitation as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var request = new InvitePerson.Request(role, organization, workspace(workspace));
      var made = useCases().people().invite().run(viewer(), request);
      var terminal = terminal();
      if (json) {
        terminal.json(InvitationView.of(made.invitation(), made.secret()));
      } else {
        terminal.result(made.secret().text());
        terminal.say("cli.invited", made.invitation().expires().toString());
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code account disable}: no longer. */
  @Command(
      name = "disable",
      description = "Let a person sign in no longer; sessions and tokens end at once.")
  static final class Disable extends Door {

    @Parameters(paramLabel = "NAME", description = "What the person signs in as.")
    private String name = "";

    @Override
    public Integer call() {
      return shown(this, useCases().people().enable().run(viewer(), name(name), false), false);
    }
  }

  /** {@code account enable}: again. */
  @Command(name = "enable", description = "Let a person sign in again.")
  static final class Enable extends Door {

    @Parameters(paramLabel = "NAME", description = "What the person signs in as.")
    private String name = "";

    @Override
    public Integer call() {
      return shown(this, useCases().people().enable().run(viewer(), name(name), true), false);
    }
  }

  /** {@code account password}: another one. */
  @Command(
      name = "password",
      description = "Give an account another password; all its sessions end.")
  static final class Password extends Door {

    @Parameters(paramLabel = "NAME", description = "What the person signs in as.")
    private String name = "";

    @Mixin private PasswordSource password = new PasswordSource();

    @Override
    public Integer call() {
      var given = password.read(this);
      if (given.isEmpty()) {
        throw new InvalidValueException("password", "", "10");
      }
      useCases()
          .people()
          .changePassword()
          .run(viewer(), new ChangePassword.Request(name(name), null, given));
      return ExitCode.DONE;
    }
  }

  /** {@code account erase}: gone. */
  @Command(name = "erase", description = "Delete an account and all that is kept of the person.")
  static final class Erase extends Door {

    @Parameters(paramLabel = "NAME", description = "What the person signs in as.")
    private String name = "";

    @Override
    public Integer call() {
      useCases().people().erase().run(viewer(), name(name));
      return ExitCode.DONE;
    }
  }
}
