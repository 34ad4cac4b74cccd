package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentbridge.usecase.AcceptProfile;
import org.patentbridge.usecase.LearnProfile;

/** What answers say about the points of a profile; a person accepts it, or does not. */
@Path("/learning")
@Produces(MediaType.TEXT_HTML)
public class LearningPages {

  private static final String PROFILE = "need-to-patent";
  private static final long SEED = 1;
  private static final String ACCEPT = "accept";

  private final Visit visit;
  private final LearnProfile learn;
  private final AcceptProfile accept;

  LearningPages(Visit visit, LearnProfile learn, AcceptProfile accept) {
    this.visit = visit;
    this.learn = learn;
    this.accept = accept;
  }

  /**
   * Points of a feature.
   *
   * @param feature its id
   * @param before in force
   * @param after proposed
   */
  public record Row(String feature, int before, int after) {}

  /**
   * What the page shows.
   *
   * @param answer what was learned
   * @param rows by feature
   * @param ndcg mean nDCG@10 in force, three digits
   * @param gain on needs held back, with its interval
   */
  public record Shown(LearnProfile.Answer answer, List<Row> rows, String ndcg, String gain) {

    static Shown of(LearnProfile.Answer answer) {
      List<Row> rows = new ArrayList<>();
      for (int f = 0; f < answer.features().size(); f++) {
        rows.add(new Row(answer.features().get(f), answer.before().get(f), answer.after().get(f)));
      }
      var gain = answer.gain();
      return new Shown(
          answer,
          rows,
          String.format(Locale.ROOT, "%.3f", gain.inForce()),
          String.format(Locale.ROOT, "%+.3f [%+.3f, %+.3f]", gain.mean(), gain.low(), gain.high()));
    }
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance proposal(Words words, Shown shown);
  }

  /** The proposal. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance proposal() {
    var answer = learn.run(visit.viewer(), PROFILE, SEED);
    return Templates.proposal(visit.words(), Shown.of(answer));
  }

  /** Takes the person's word on it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response decide(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("what") @DefaultValue("") String what,
      @FormParam("mark") @DefaultValue("") String mark) {
    var viewer = visit.ownForm(key);
    if (what.equals(ACCEPT)) {
      accept.run(viewer, new AcceptProfile.Request(PROFILE, SEED, mark));
      return Visit.done("/learning", "profile-accepted");
    }
    return Visit.done("/outcomes", "profile-declined");
  }
}
