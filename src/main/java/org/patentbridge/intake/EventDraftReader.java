package org.patentbridge.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.patentbridge.domain.event.EventDraft;
import org.patentbridge.domain.event.EventForm;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/** Reads what an organizer states about an event from a JSON file. */
public final class EventDraftReader {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private EventDraftReader() {}

  /**
   * @throws BadInputException when the file is no JSON, has an unknown key or an invalid value
   */
  public static EventDraft read(Path file) {
    return form(file).draft(String.valueOf(file.getFileName()));
  }

  /**
   * The form as it was written.
   *
   * @throws BadInputException when the file is no JSON or has an unknown key
   */
  public static EventForm form(Path file) {
    try {
      return JSON.readValue(Files.readAllBytes(file), EventForm.class);
    } catch (JsonProcessingException unreadable) {
      var at = unreadable.getLocation();
      var place = Place.of(String.valueOf(file.getFileName()), at == null ? 0 : at.getLineNr());
      throw new BadInputException(
          Problem.error("event-file", place, "", unreadable.getOriginalMessage()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }
}
