package org.patentbridge.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The description of the interface. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "PatentBridge 专利桥",
            version = "1",
            description =
                "Pairs patents with companies and investors, event by event. Errors are problem"
                    + " documents (RFC 9457); lists page by cursor.",
            contact = @Contact(name = "PatentBridge"),
            license =
                @License(
                    name = "Apache-2.0",
                    url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
    tags = {
      @Tag(name = "patents", description = "The inventory and its search. 专利库与检索"),
      @Tag(name = "needs", description = "Technology needs, which are trade secrets. 技术需求"),
      @Tag(name = "organizations", description = "Who is who. 机构"),
      @Tag(name = "matches", description = "Ranked matches of one need, with reasons. 匹配与理由"),
      @Tag(name = "events", description = "Events, runs, timetables, files. 活动、运行、时间表、导出"),
      @Tag(name = "review", description = "Wishes, drafts, publications. 意愿、草案、发布"),
      @Tag(name = "feedback", description = "After the event. 会后评价、分层、成效"),
      @Tag(name = "letters", description = "Letters by mail. 邮件"),
      @Tag(name = "imports", description = "Files handed in. 导入"),
      @Tag(name = "accounts", description = "Who may sign in, and as whom. 账户、令牌、登录"),
      @Tag(name = "operation", description = "Running it. 运行维护"),
      @Tag(name = "operations", description = "How well the installation works. 运行状况")
    },
    security = {@SecurityRequirement(name = "token"), @SecurityRequirement(name = "session")})
@SecurityScheme(
    securitySchemeName = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "An API token, made by POST /api/v1/tokens or patentbridge token create.")
@SecurityScheme(
    securitySchemeName = "session",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    apiKeyName = Viewers.COOKIE,
    description = "The session of a browser, begun by POST /api/v1/session.")
@ApplicationPath("/")
public final class Api extends Application {}
