package org.patentbridge.semantics.onnx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.Digest;

/**
 * The folder of an embedding model: {@value #MODEL}, {@value #TOKENIZER} and whatever weights lie
 * beside the model ({@code model.onnx_data} and the like).
 *
 * @param path of the folder
 * @param tokens most tokens of a text that the model reads, 1 or more; the rest is cut off
 * @param cache folder for native code that the tokenizer unpacks once
 */
public record ModelFolder(Path path, int tokens, Path cache) {

  static final String MODEL = "model.onnx";
  static final String TOKENIZER = "tokenizer.json";

  public ModelFolder {
    if (tokens < 1) {
      throw refused(path, "embeddings-tokens", Integer.toString(tokens));
    }
  }

  /**
   * @throws BadInputException when the folder or one of its two files is missing
   */
  ModelFolder existing() {
    if (!Files.isDirectory(path)) {
      throw refused("embeddings-folder-missing", path.toString());
    }
    for (String file : List.of(MODEL, TOKENIZER)) {
      if (!Files.isRegularFile(path.resolve(file))) {
        throw refused("embeddings-file-missing", file);
      }
    }
    return this;
  }

  Path model() {
    return path.resolve(MODEL);
  }

  Path tokenizer() {
    return path.resolve(TOKENIZER);
  }

  BadInputException refused(String code, String value, String... arguments) {
    return refused(path, code, value, arguments);
  }

  private static BadInputException refused(
      Path path, String code, String value, String... arguments) {
    return new BadInputException(Problem.error(code, Place.of(path.toString()), value, arguments));
  }

  /** Of the bytes of all files that belong to the model, and of the number of tokens. */
  Digest fingerprint() {
    try (var files = Files.list(path)) {
      var parts =
          files
              .filter(Files::isRegularFile)
              .filter(f -> isPart(f.getFileName().toString()))
              .sorted()
              .map(f -> f.getFileName() + " " + digest(f));
      return Digest.ofLines(Stream.concat(Stream.of("tokens " + tokens), parts));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the folder " + path + " cannot be read", unreadable);
    }
  }

  private static boolean isPart(String name) {
    return name.startsWith(MODEL) || name.equals(TOKENIZER);
  }

  /** Models may be larger than an array. */
  private static String digest(Path file) {
    try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
      Files.copy(file, out);
      return HexFormat.of().formatHex(out.getMessageDigest().digest());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the file " + file + " cannot be read", unreadable);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
