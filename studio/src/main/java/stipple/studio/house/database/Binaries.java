package stipple.studio.house.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's own programs, as they travel inside this program.
record Binaries(URL archive, String version) {

  private static final Pattern VERSION =
      Pattern.compile("binaries-[^/!]*-(\\d+\\.\\d+\\.\\d+)\\.jar");

  /// The archive this build carries for the machine it runs on.
  static Binaries carried() {
    var archive = Binaries.class.getResource("/postgres-" + platform() + ".txz");
    var version = versionIn(String.valueOf(archive));
    if (archive == null || version.isEmpty()) {
      throw new DatabaseProblem(
          "This build of Stipple carries no PostgreSQL for %s.".formatted(platform()),
          "Build it on this kind of machine, or set STIPPLE_DB_URL to a PostgreSQL of your own.");
    }
    return new Binaries(archive, version.get());
  }

  /// The version in the name of the jar that holds the archive; that jar may lie in a jar with a
  /// version of its own.
  static Optional<String> versionIn(String address) {
    var version = VERSION.matcher(address);
    return version.find() ? Optional.of(version.group(1)) : Optional.empty();
  }

  int major() {
    return Integer.parseInt(version.substring(0, version.indexOf('.')));
  }

  /// Where the programs of this version lie.
  Path home(Path server) {
    return server.resolve("bin-" + version);
  }

  /// The folder of the programs, unpacked on first use; a half unpacked one is thrown away.
  Path unpackInto(Path server, Progress progress) {
    var home = home(server);
    if (Files.exists(home.resolve(".ok"))) {
      return home;
    }
    progress.say("Unpacking PostgreSQL " + version + " …");
    try {
      Folders.remove(home);
      var draft = server.resolve("bin-" + version + ".tmp");
      Folders.remove(draft);
      Files.writeString(draft.resolve(".ok"), unpack(Folders.ofOwner(draft)));
      return Files.move(draft, home);
    } catch (IOException e) {
      throw new DatabaseProblem(
          "PostgreSQL could not be unpacked into %s: %s".formatted(server, e.getMessage()),
          "Look whether the disk is full or read-only, then start again; nothing was lost.",
          e);
    }
  }

  /// Drops the programs of earlier versions, once this version has started well.
  void dropOthers(Path server) {
    try (var folders = Files.newDirectoryStream(server, "bin-*")) {
      for (var folder : folders) {
        if (!folder.getFileName().toString().equals("bin-" + version)) {
          Folders.remove(folder);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String platform() {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var arm = System.getProperty("os.arch", "").equals("aarch64");
    if (system.startsWith("windows")) {
      return "windows-x86_64";
    }
    return (system.startsWith("mac") ? "darwin-" : "linux-") + (arm ? "arm_64" : "x86_64");
  }

  private String unpack(Path into) throws IOException {
    var digest = sha256();
    try (var raw = new DigestInputStream(new BufferedInputStream(archive.openStream()), digest);
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
      @Nullable TarArchiveEntry entry;
      while ((entry = tar.getNextEntry()) != null) {
        place(entry, tar, into);
      }
      raw.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void place(TarArchiveEntry entry, TarArchiveInputStream tar, Path into)
      throws IOException {
    var target = inside(into, into.resolve(entry.getName()), entry);
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else if (entry.isSymbolicLink()) {
      var points = Path.of(entry.getLinkName());
      inside(into, target.resolveSibling(points), entry);
      Files.createDirectories(target.resolveSibling(""));
      Files.createSymbolicLink(target, points);
    } else if (entry.isFile() && !entry.isLink()) {
      Files.createDirectories(target.resolveSibling(""));
      Files.copy(tar, target);
      var isProgram = into.relativize(target).startsWith("bin");
      Folders.permit(target, isProgram ? "rwxr-xr-x" : "rw-r--r--");
    } else {
      throw new IOException("the archive holds something unexpected: " + entry.getName());
    }
  }

  private static Path inside(Path folder, Path wanted, TarArchiveEntry entry) throws IOException {
    var target = wanted.normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("the archive reaches outside its folder: " + entry.getName());
    }
    return target;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
