package stipple.studio.house.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/// Folders and files that only their owner may open.
final class Folders {

  private Folders() {}

  static boolean onWindows() {
    return File.separatorChar == '\\';
  }

  /// The file that is always empty.
  static File nothing() {
    return new File(onWindows() ? "NUL" : "/dev/null");
  }

  /// Makes the folder if it is missing; it is its owner's alone.
  static Path ofOwner(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        permit(folder, "rwx------");
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the whole file or none of it.
  static void write(Path file, String text) {
    try {
      var draft = file.resolveSibling(file.getFileName() + ".tmp");
      Files.deleteIfExists(draft);
      Files.createFile(draft);
      permit(draft, "rw-------");
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void permit(Path path, String permissions) throws IOException {
    if (!onWindows()) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  /// Removes a folder with all it holds, following no link out of it.
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, IOException failure)
              throws IOException {
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
