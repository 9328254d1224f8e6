package stipple.studio.house.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/// Spares the tests the unpacking: the programs of the shared test database, copied.
final class KeptPrograms {

  private KeptPrograms() {}

  static void linkInto(Path folder) throws IOException {
    var source = TestDatabase.programs();
    var target = Folders.ofOwner(Folders.ofOwner(folder).resolve("pg"));
    Files.walkFileTree(
        source,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
              throws IOException {
            var inside = source.relativize(from);
            if (!inside.toString().isEmpty() && !inside.startsWith(programs(source))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(target.resolve(inside));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path from, BasicFileAttributes attributes)
              throws IOException {
            var inside = source.relativize(from);
            if (inside.getNameCount() > 1) {
              Files.copy(
                  from,
                  target.resolve(inside),
                  LinkOption.NOFOLLOW_LINKS,
                  StandardCopyOption.COPY_ATTRIBUTES);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static Path programs(Path source) throws IOException {
    try (var folders = Files.newDirectoryStream(source, "bin-*")) {
      return source.relativize(folders.iterator().next());
    }
  }
}
