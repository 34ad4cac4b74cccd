package org.patentbridge.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes, at every operation, how it refuses: with a problem document. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ProblemResponses implements OASFilter {

  /** Where the description of refusals stands. */
  static final String REFERENCE = "#/components/responses/Problem";

  private static final String NAME = "Problem";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    var components = api.getComponents();
    components.addSchema(NAME, document());
    components.addResponse(NAME, response());
    api.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .forEach(ProblemResponses::refuses);
  }

  private static void refuses(Operation operation) {
    operation.getResponses().addAPIResponse("default", OASFactory.createAPIResponse().ref(NAME));
  }

  private static APIResponse response() {
    var media =
        OASFactory.createMediaType().schema(OASFactory.createSchema().ref(NAME)).example(example());
    return OASFactory.createAPIResponse()
        .description("What is wrong, as RFC 9457 describes it. 出错说明（RFC 9457）")
        .content(OASFactory.createContent().addMediaType("application/problem+json", media));
  }

  /** In a fixed order, so that the description is the same in every build. */
  private static Map<String, String> example() {
    Map<String, String> example = new LinkedHashMap<>();
    example.put("type", "/problems/not-found");
    example.put("title", "The request cannot be carried out");
    example.put("detail", "There is no need \"N-99-99\" that you may see.");
    example.put("instance", "/api/v1/needs/N-99-99");
    example.put("code", "not-found");
    return example;
  }

  private static Schema document() {
    return OASFactory.createSchema()
        .description("An error as RFC 9457 describes it.")
        .addType(Schema.SchemaType.OBJECT)
        .addProperty("type", text("Stable reference of the kind of problem."))
        .addProperty("title", text("Short sentence that does not change."))
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", text("What happened here, in the language that was asked for."))
        .addProperty("instance", text("Path of the request."))
        .addProperty("code", text("Stable key."))
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .description("Single problems of an input, absent where there are none.")
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("ProblemView")))
        .addProperty(
            "taken",
            OASFactory.createSchema()
                .description("Records of an input that are in nevertheless.")
                .addType(Schema.SchemaType.INTEGER))
        .addProperty(
            "offset",
            OASFactory.createSchema()
                .description("Where in the query it stands, in UTF-16 units from 0.")
                .addType(Schema.SchemaType.INTEGER))
        .addProperty(
            "length",
            OASFactory.createSchema()
                .description("How many units of the query are meant.")
                .addType(Schema.SchemaType.INTEGER))
        .addProperty("request", text("Id of the request, as in the header X-Request-Id."))
        .required(List.of("type", "title", "status", "detail", "instance", "code"));
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().description(description).addType(Schema.SchemaType.STRING);
  }
}
