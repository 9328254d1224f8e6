package stipple.studio.practice.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTypeTest {

  @Test
  void a_file_is_told_by_its_first_bytes() {
    assertThat(FileType.of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
        .contains(FileType.PDF);
    assertThat(FileType.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0}))
        .contains(FileType.PNG);
    assertThat(FileType.of(new byte[] {-1, -40, -1, -32})).contains(FileType.JPEG);
  }

  @Test
  void anything_else_is_not_kept() {
    for (var other :
        new String[] {"", "%PDF", "<svg xmlns='x'/>", "<html>%PDF-1.7", "GIF89a", "PK", "MZ"}) {
      assertThat(FileType.of(other.getBytes(StandardCharsets.US_ASCII))).as(other).isEmpty();
    }
    assertThat(FileType.of(new byte[] {-1, -40})).isEmpty();
  }
}
