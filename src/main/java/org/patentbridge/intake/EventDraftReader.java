package org.patentbridge.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.event.EventDraft;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/** Reads what an organizer states about an event from a JSON file. */
public final class EventDraftReader {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private EventDraftReader() {}

  /** The keys of the file; all but the first two and the day may be absent. */
  private record Stated(
      String id,
      String template,
      @Nullable String nameZh,
      @Nullable String nameEn,
      @Nullable String chain,
      @Nullable String region,
      String day,
      @Nullable Integer slots,
      @Nullable Integer tables,
      EventRules.@Nullable Scope scope,
      @Nullable Limits seekerLimits,
      @Nullable Limits holderLimits,
      @Nullable Integer offeringCap,
      @Nullable Boolean admitUnknown) {

    EventDraft draft() {
      return new EventDraft(
          new EventId(id),
          template,
          nameZh == null ? "" : nameZh,
          nameEn == null ? "" : nameEn,
          chain == null ? null : new ChainId(chain),
          region == null ? null : new RegionCode(region),
          LocalDate.parse(day),
          slots,
          tables,
          scope,
          seekerLimits,
          holderLimits,
          offeringCap,
          admitUnknown);
    }
  }

  /**
   * @throws BadInputException when the file is no JSON, has an unknown key or an invalid value
   */
  public static EventDraft read(Path file) {
    var name = String.valueOf(file.getFileName());
    try {
      return JSON.readValue(Files.readAllBytes(file), Stated.class).draft();
    } catch (JsonProcessingException unreadable) {
      var at = unreadable.getLocation();
      var place = Place.of(name, at == null ? 0 : at.getLineNr());
      throw new BadInputException(
          Problem.error("event-file", place, "", unreadable.getOriginalMessage()));
    } catch (InvalidValueException refused) {
      throw new BadInputException(Problem.of(refused, Place.of(name)));
    } catch (DateTimeException | NullPointerException incomplete) {
      throw new BadInputException(
          Problem.error("event-file", Place.of(name), "", String.valueOf(incomplete.getMessage())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }
}
