package stipple.studio.house.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The folder that holds everything a studio keeps, locked for one running program.
final class DataFolder implements AutoCloseable {

  /// Chosen: a fresh cluster, its log of changes and a day of photographs fit.
  static final long LEAST_FREE_BYTES = 1L << 30;

  /// How many bytes the disk under a folder still takes.
  interface FreeSpace {
    long bytes(Path folder) throws IOException;
  }

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  static DataFolder open(Path wanted) {
    return open(wanted, folder -> Files.getFileStore(folder).getUsableSpace());
  }

  /// Locks the folder first, then looks whether it can be written and has room; changes nothing
  /// else.
  static DataFolder open(Path wanted, FreeSpace free) {
    var path = settle(wanted.toAbsolutePath().normalize());
    var folder = new DataFolder(path, lock(path));
    try {
      folder.tryWriting();
      folder.askForRoom(free);
      return folder;
    } catch (RuntimeException problem) {
      folder.close();
      throw problem;
    }
  }

  Path path() {
    return path;
  }

  /// Where the server's programs, cluster, secrets and logs lie.
  Path server() {
    return Folders.ofOwner(path.resolve("pg"));
  }

  /// Gives the lock back; the folder may be opened again.
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the lock of " + path + " could not be given back", e);
    }
  }

  private static Path settle(Path wanted) {
    if (!Folders.onWindows() && wanted.toString().chars().anyMatch(DataFolder::isAwkward)) {
      throw new DatabaseProblem(
          "The data folder \"%s\" has a character in its name that PostgreSQL's own scripts trip over."
              .formatted(wanted),
          "Choose a folder without quotes, $, ` or \\ in its name: --stipple.data=FOLDER");
    }
    if (Files.exists(wanted) && !Files.isDirectory(wanted)) {
      throw new DatabaseProblem(
          "The data folder %s is a file, not a folder. It was left as it is.".formatted(wanted),
          "Move that file away, or choose another folder: --stipple.data=FOLDER");
    }
    try {
      return Folders.ofOwner(wanted).toRealPath();
    } catch (IOException | UncheckedIOException e) {
      throw notWritable(wanted, e);
    }
  }

  private static boolean isAwkward(int c) {
    return c < ' ' || c == '"' || c == '\'' || c == '$' || c == '`' || c == '\\';
  }

  /// A channel refused inside this very process stays open: closing it would give back the lock of
  /// the one that holds it (POSIX locks belong to the process, not to the channel).
  @SuppressWarnings("StreamResourceLeak")
  private static FileChannel lock(Path folder) {
    try {
      var channel =
          FileChannel.open(
              folder.resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      try {
        if (channel.tryLock() == null) {
          var holder = holder(channel);
          channel.close();
          throw alreadyRuns(folder, holder);
        }
      } catch (OverlappingFileLockException _) {
        throw alreadyRuns(folder, holder(channel));
      }
      channel.truncate(0);
      var pid = Long.toString(ProcessHandle.current().pid());
      channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
      return channel;
    } catch (FileSystemException e) {
      throw notWritable(folder, e);
    } catch (IOException e) {
      throw new DatabaseProblem(
          "The data folder %s cannot be locked. Nothing in it was changed.".formatted(folder),
          "Keep the data folder on a local disk; network drives do not lock reliably.",
          e);
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    var bytes = ByteBuffer.allocate(20);
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
  }

  private static DatabaseProblem alreadyRuns(Path folder, String holder) {
    return new DatabaseProblem(
        "Stipple already runs on the data folder %s (process %s). That one goes on undisturbed."
            .formatted(folder, holder.isEmpty() ? "unknown" : holder),
        "Use the one that runs, stop it first, or choose another folder: --stipple.data=FOLDER");
  }

  private static DatabaseProblem notWritable(Path folder, Exception cause) {
    return new DatabaseProblem(
        "The data folder %s cannot be written. Nothing in it was changed.".formatted(folder),
        "Start Stipple as the user the folder belongs to, make the disk writable, or choose"
            + " another folder: --stipple.data=FOLDER",
        cause);
  }

  private void tryWriting() {
    try {
      Files.delete(Files.createTempFile(path, "try", ".tmp"));
    } catch (IOException e) {
      throw notWritable(path, e);
    }
  }

  private void askForRoom(FreeSpace free) {
    long bytes;
    try {
      bytes = free.bytes(path);
    } catch (IOException e) {
      throw notWritable(path, e);
    }
    if (bytes < LEAST_FREE_BYTES) {
      throw new DatabaseProblem(
          "The disk under %s has %d MB left; Stipple needs 1 GB to start safely. Nothing was changed."
              .formatted(path, bytes >> 20),
          "Free some space, or move the data folder to a larger disk: --stipple.data=FOLDER");
    }
  }
}
