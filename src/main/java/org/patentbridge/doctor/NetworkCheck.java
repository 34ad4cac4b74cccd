package org.patentbridge.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.diagnosis.Finding;

/** Looks whether the service's port is free, or its own, and whether its neighbours answer. */
final class NetworkCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int OK = 200;

  private final Installation installation;
  private final boolean free;
  private final boolean ours;

  NetworkCheck(Installation installation) {
    this.installation = installation;
    this.free = isFree();
    this.ours = !free && isPatentBridge();
  }

  /** Whether a PatentBridge answers there. */
  boolean isOurs() {
    return ours;
  }

  List<Finding> look() {
    var findings = new ArrayList<Finding>();
    var port = Integer.toString(installation.port());
    findings.add(
        free
            ? Finding.ok("doctor.port.free", installation.host(), port)
            : ours
                ? Finding.ok("doctor.port.ours", installation.host(), port)
                : Finding.fail("doctor.port.taken", installation.host(), port));
    for (var neighbour : installation.neighbours()) {
      findings.add(
          answers(neighbour)
              ? Finding.ok("doctor.neighbour.ok", neighbour.name(), address(neighbour))
              : Finding.fail("doctor.neighbour.silent", neighbour.name(), address(neighbour)));
    }
    return findings;
  }

  private static String address(Installation.Neighbour neighbour) {
    return neighbour.host() + ":" + neighbour.port();
  }

  private boolean isFree() {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(
          new InetSocketAddress(InetAddress.getByName(installation.host()), installation.port()));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  private boolean isPatentBridge() {
    var host = installation.host().equals("0.0.0.0") ? "127.0.0.1" : installation.host();
    var address = URI.create("http://" + host + ":" + installation.port() + "/q/health/live");
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == OK && answer.body().contains("\"process\"");
    } catch (IOException other) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean answers(Installation.Neighbour neighbour) {
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(neighbour.host(), neighbour.port()), (int) PATIENCE.toMillis());
      return true;
    } catch (IOException silent) {
      return false;
    }
  }
}
