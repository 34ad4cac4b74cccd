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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.ThrottledException;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.usecase.SignIn;
import org.patentbridge.usecase.SignOut;

/** Signing in and out with a browser. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

  private static final int UNAUTHORIZED = 401;
  private static final int THROTTLED = 429;
  private static final int FORBIDDEN = 403;

  private final Visit visit;
  private final SignIn signIn;
  private final SignOut signOut;

  SignInPages(Visit visit, SignIn signIn, SignOut signOut) {
    this.visit = visit;
    this.signIn = signIn;
    this.signOut = signOut;
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance signIn(
        Words words, String key, String to, @Nullable String failure);
  }

  /** The form. */
  @GET
  @Path("/sign-in")
  @Operation(hidden = true)
  public TemplateInstance form(@QueryParam("to") @DefaultValue("/") String to) {
    return Templates.signIn(visit.words(), visit.formKey(), inside(to), null);
  }

  /** The form as it was filled in. */
  @POST
  @Path("/sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response signIn(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("to") @DefaultValue("/") String to) {
    if (!visit.isOwnForm(key)) {
      return again(FORBIDDEN, to, "web.form-outdated");
    }
    try {
      var signed = signIn.run(new SignIn.Request(name, password, visit.remote()));
      return Response.seeOther(URI.create(inside(to)))
          .cookie(cookie(signed.secret().text(), (int) signed.seconds()))
          .build();
    } catch (UnauthenticatedException wrong) {
      return again(UNAUTHORIZED, to, "web.sign-in-failed");
    } catch (ThrottledException tooOften) {
      return again(THROTTLED, to, "web.sign-in-throttled");
    }
  }

  private Response again(int status, String to, String failure) {
    var page = Templates.signIn(visit.words(), visit.formKey(), inside(to), failure);
    return Response.status(status).entity(page).build();
  }

  /** Ends the session. */
  @POST
  @Path("/sign-out")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response signOut(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("everywhere") @DefaultValue("false") boolean everywhere) {
    if (!visit.isOwnForm(key)) {
      return again(FORBIDDEN, "/", "web.form-outdated");
    }
    signOut.run(visit.viewer(), visit.session(), everywhere);
    return Response.seeOther(URI.create("/sign-in")).cookie(cookie("", 0)).build();
  }

  /** A path of this service; what leads elsewhere leads home. */
  private static String inside(String to) {
    return to.matches("/(?![/\\\\])[\\p{Alnum}._~/%-]*") ? to : "/";
  }

  /** Lax: a link from elsewhere leads to a page, a form from elsewhere to nothing. */
  private NewCookie cookie(String value, int seconds) {
    return new NewCookie.Builder(Visit.COOKIE)
        .value(value)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .secure(visit.isEncrypted())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
