package org.patentbridge.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A mail server on a port of this machine with a doorman before it, who lets in, refuses, hangs up
 * or shuts the door.
 */
final class Doorman implements Closeable {

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final int port;
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private volatile int code = 550;
  private volatile boolean hangsUp;
  private @Nullable ServerSocket door;

  Doorman(int port) {
    this.port = port;
    server.start();
    open();
  }

  GreenMail server() {
    return server;
  }

  /** Refuses letters to somebody. */
  void refuse(String address, int answer) {
    code = answer;
    refused.add(address);
  }

  /** Hangs up once the server has taken a letter, before anybody is told. */
  void hangUp(boolean after) {
    hangsUp = after;
  }

  void welcomeAll() {
    refused.clear();
    hangsUp = false;
  }

  void open() {
    try {
      var opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
      door = opened;
      Thread.ofVirtual().start(() -> receive(opened));
    } catch (IOException taken) {
      throw new UncheckedIOException("the port of the tests' mail server is taken", taken);
    }
  }

  void shut() {
    try {
      var opened = door;
      if (opened != null) {
        opened.close();
      }
    } catch (IOException stuck) {
      throw new UncheckedIOException("the door cannot be shut", stuck);
    }
  }

  @Override
  public void close() {
    shut();
    server.stop();
  }

  private void receive(ServerSocket opened) {
    try {
      for (; ; ) {
        var guest = opened.accept();
        Thread.ofVirtual().start(() -> lead(guest));
      }
    } catch (IOException shut) {
      // nobody comes any more
    }
  }

  private void lead(Socket guest) {
    try (guest;
        var inside = new Socket("127.0.0.1", server.getSmtp().getPort())) {
      var says = reader(guest);
      var answers = reader(inside);
      answer(answers, guest.getOutputStream());
      for (var line = says.readLine(); line != null; line = says.readLine()) {
        if (isRefused(line)) {
          write(guest.getOutputStream(), code + " no such person as " + line);
          continue;
        }
        write(inside.getOutputStream(), line);
        if (answer(answers, guest.getOutputStream()).startsWith("354")) {
          for (var text = says.readLine(); text != null; text = says.readLine()) {
            write(inside.getOutputStream(), text);
            if (text.equals(".")) {
              break;
            }
          }
          if (hangsUp) {
            answers.readLine();
            return;
          }
          answer(answers, guest.getOutputStream());
        }
      }
    } catch (IOException gone) {
      // the guest or the server has left
    }
  }

  private boolean isRefused(String line) {
    var said = line.toLowerCase(Locale.ROOT);
    return said.startsWith("rcpt") && refused.stream().anyMatch(said::contains);
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Hands an answer on, all its lines; returns the last. */
  private static String answer(BufferedReader from, OutputStream to) throws IOException {
    for (var line = from.readLine(); line != null; line = from.readLine()) {
      write(to, line);
      if (line.length() < 4 || line.charAt(3) != '-') {
        return line;
      }
    }
    return "";
  }

  private static void write(OutputStream to, String line) throws IOException {
    to.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    to.flush();
  }
}
