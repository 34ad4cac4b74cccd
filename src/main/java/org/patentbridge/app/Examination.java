package org.patentbridge.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentbridge.doctor.Doctor;
import org.patentbridge.doctor.Installation;
import org.patentbridge.domain.diagnosis.Diagnosis;
import org.patentbridge.domain.diagnosis.Finding;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.export.FontShelf;

/**
 * The examination of the installation that this process would start.
 *
 * @param settings in force
 */
record Examination(SettingsInForce settings) {

  private static final int DEFAULT_PORT = 8080;
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  Diagnosis run() {
    var findings = new ArrayList<Finding>();
    for (Problem problem : settings.unknown()) {
      findings.add(
          Finding.fail(
              "doctor.setting.unknown",
              problem.place(),
              problem.place(),
              Messages.text(Language.ZH, problem),
              Messages.text(Language.EN, problem)));
    }
    try {
      findings.addAll(new Doctor(installation()).examine());
    } catch (IllegalArgumentException wrong) {
      findings.add(Finding.fail("doctor.setting.wrong", String.valueOf(wrong.getMessage())));
    }
    return new Diagnosis(findings, settings.effective());
  }

  private Installation installation() {
    return new Installation(
        program(),
        Path.of(settings.text("patentbridge.data")),
        Path.of(settings.text("patentbridge.rules")),
        path("patentbridge.terms"),
        new Installation.Database(
            settings.text("patentbridge.db.url"),
            settings.text("patentbridge.db.user"),
            settings.text("patentbridge.db.password")),
        new FontShelf(fonts(), FontFolders.usual()),
        settings.text("quarkus.http.host", "127.0.0.1"),
        number("quarkus.http.port", DEFAULT_PORT),
        neighbours());
  }

  private static Path program() {
    var source = Examination.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? Path.of("") : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException notOurs) {
      return Path.of("");
    }
  }

  private Optional<Path> path(String name) {
    return Optional.of(settings.text(name)).filter(text -> !text.isEmpty()).map(Path::of);
  }

  private List<Path> fonts() {
    return Stream.of(settings.text("patentbridge.pdf.font").split(","))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(Path::of)
        .toList();
  }

  private int number(String name, int otherwise) {
    return Integer.parseInt(settings.text(name, Integer.toString(otherwise)));
  }

  /** Only what is switched on is asked. */
  private List<Installation.Neighbour> neighbours() {
    var all = new ArrayList<Installation.Neighbour>();
    if (settings.isOn("patentbridge.openid.enabled")) {
      all.add(at("patentbridge.openid.server", settings.text("patentbridge.openid.server")));
    }
    if (settings.isOn("patentbridge.mail.enabled")) {
      all.add(
          new Installation.Neighbour(
              "patentbridge.mail.host",
              settings.text("patentbridge.mail.host"),
              Integer.parseInt(settings.text("patentbridge.mail.port"))));
    }
    if (settings.text("patentbridge.search.backend").equalsIgnoreCase("opensearch")) {
      for (String url : settings.text("patentbridge.search.opensearch.urls").split(",")) {
        all.add(at("patentbridge.search.opensearch.urls", url.strip()));
      }
    }
    return all;
  }

  private static Installation.Neighbour at(String name, String address) {
    var uri = URI.create(address);
    var host = uri.getHost();
    if (host == null) {
      throw new IllegalArgumentException(name + " = " + address);
    }
    int port = uri.getPort() > 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? HTTPS : HTTP;
    return new Installation.Neighbour(name, host, port);
  }
}
