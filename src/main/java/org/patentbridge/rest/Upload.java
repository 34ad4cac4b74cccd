package org.patentbridge.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.patentbridge.usecase.ImportedFile;
import org.patentbridge.usecase.InputFile;

/** The body of a request as a file, and the answer that says what became of it. */
@RequestScoped
public class Upload {

  private final UriInfo uri;
  private final HttpHeaders headers;

  Upload(UriInfo uri, HttpHeaders headers) {
    this.uri = uri;
    this.headers = headers;
  }

  /** Reads something out of a file. */
  interface Reading {
    ImportedFile of(InputFile file);
  }

  /** Keeps the body in a temporary file while it is read. */
  Response read(InputStream body, String name, @Nullable String format, Reading reading)
      throws IOException {
    var upload = Files.createTempFile("patentbridge-upload-", "");
    try {
      BodyLimit.copy(body, upload);
      var file = reading.of(new InputFile(upload, name, format, null, null));
      var taken = Taken.of(file);
      return file.isWhole() ? Response.ok(taken).build() : Problems.refused(taken, uri, headers);
    } finally {
      Files.deleteIfExists(upload);
    }
  }
}
