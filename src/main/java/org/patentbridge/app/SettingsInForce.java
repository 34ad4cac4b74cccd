package org.patentbridge.app;

import io.smallrye.config.ConfigValue;
import io.smallrye.config.DotEnvConfigSourceProvider;
import io.smallrye.config.PropertiesConfigSourceLoader;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.diagnosis.EffectiveSetting;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/**
 * The settings as the service would read them, before it is booted: system properties, environment,
 * {@code .env}, {@code config/application.properties}, defaults.
 */
final class SettingsInForce {

  private static final Pattern SECRET = Pattern.compile(".*(password|secret|token)");

  /** A password may stand in an address. */
  private static final Pattern SECRET_IN_ADDRESS =
      Pattern.compile("(?i)((?:password|secret|token)=)[^;&]*|(//[^/:@]*:)[^/@]*(?=@)");

  private static final String HIDDEN = "***";

  /** As Quarkus has them. */
  private static final int FILE_BESIDE = 260;

  private static final int FILE_INSIDE = 250;

  private final SettingNames names;
  private final Map<String, String> environment;
  private final SmallRyeConfig config;

  private SettingsInForce(
      SettingNames names, Map<String, String> environment, SmallRyeConfig config) {
    this.names = names;
    this.environment = environment;
    this.config = config;
  }

  /** As they are for a process in this working folder. */
  static SettingsInForce here() {
    var loader = Thread.currentThread().getContextClassLoader();
    var beside = Path.of("config", "application.properties").toUri().toString();
    return of(
        System.getenv(),
        new SmallRyeConfigBuilder()
            .forClassLoader(loader)
            .addDefaultInterceptors()
            .addSystemSources()
            .addDiscoveredSources()
            .addDiscoveredConverters()
            .withSources(DotEnvConfigSourceProvider.dotEnvSources(loader))
            .withSources(PropertiesConfigSourceLoader.inFileSystem(beside, FILE_BESIDE, loader))
            .withSources(
                PropertiesConfigSourceLoader.inClassPath(
                    "application.properties", FILE_INSIDE, loader))
            .withProfile("prod")
            .build());
  }

  static SettingsInForce of(Map<String, String> environment, SmallRyeConfig config) {
    return new SettingsInForce(SettingNames.known(), environment, config);
  }

  /** Settings that look like ours and are none, each with the name that was perhaps meant. */
  List<Problem> unknown() {
    var problems = new ArrayList<Problem>();
    new TreeSet<>(environment.keySet())
        .stream()
            .filter(names::isUnknownVariable)
            .forEach(variable -> problems.add(unknown(variable, "environment")));
    for (ConfigSource source : config.getConfigSources()) {
      var where = file(source.getName());
      if (where != null || source.getName().startsWith("SysProp")) {
        new TreeSet<>(source.getPropertyNames())
            .stream()
                .filter(names::isUnknown)
                .filter(name -> !environment.containsKey(name))
                .forEach(
                    name -> problems.add(unknown(name, where == null ? "system property" : where)));
      }
    }
    return problems;
  }

  private Problem unknown(String name, String where) {
    return names
        .meant(name)
        .map(meant -> Problem.error("setting-unknown", Place.of(where), name, meant))
        .orElseGet(() -> Problem.error("setting-strange", Place.of(where), name));
  }

  /** The file that a source is, null for what is no file of the user's. */
  private static @Nullable String file(String source) {
    int at = source.indexOf("source=");
    var file = at < 0 ? source : source.substring(at + "source=".length()).replaceFirst("].*", "");
    return at < 0 || file.startsWith("jar:") || file.contains("/classes/") || !isFile(file)
        ? null
        : file.replaceFirst("^file:", "");
  }

  private static boolean isFile(String file) {
    return file.startsWith("file:") || file.startsWith("/") || file.endsWith(".env");
  }

  /** All of ours, by name. */
  List<EffectiveSetting> effective() {
    return names.names().stream().map(this::effective).toList();
  }

  private EffectiveSetting effective(String name) {
    var stated = config.getConfigValue(name);
    var value = text(name);
    var shown =
        SECRET.matcher(name).matches() && !value.isEmpty()
            ? HIDDEN
            : SECRET_IN_ADDRESS.matcher(value).replaceAll("$1$2" + HIDDEN);
    return new EffectiveSetting(name, shown, origin(name, stated));
  }

  private String origin(String name, ConfigValue stated) {
    var source = stated.getConfigSourceName();
    if (source == null || stated.getValue() == null) {
      return "default";
    }
    if (source.startsWith("EnvConfigSource")) {
      return "environment " + SettingNames.variable(name);
    }
    if (source.startsWith("SysProp")) {
      return "system property or command line";
    }
    var file = file(source);
    return file == null ? "default" : file;
  }

  /** The value in force, empty for none. */
  String text(String name) {
    var stated = Optional.ofNullable(config.getConfigValue(name).getValue());
    return stated.orElseGet(() -> expanded(names.defaults().getOrDefault(name, "")));
  }

  /** Of libraries' settings. */
  String text(String name, String otherwise) {
    return Optional.ofNullable(config.getConfigValue(name).getValue()).orElse(otherwise);
  }

  /** Defaults of the types may speak of other settings, as {@code ${name:else}}. */
  private String expanded(String value) {
    var start = value.indexOf("${");
    if (start < 0) {
      return value;
    }
    var end = value.indexOf('}', start);
    var parts = value.substring(start + 2, end).split(":", 2);
    var other = text(parts[0], parts.length > 1 ? parts[1] : "");
    return value.substring(0, start) + other + value.substring(end + 1);
  }

  boolean isOn(String name) {
    return text(name).toLowerCase(Locale.ROOT).equals("true");
  }
}
