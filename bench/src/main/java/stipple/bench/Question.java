package stipple.bench;

import java.io.IOException;
import java.util.List;
import stipple.bench.heads.HeadFiles;

/// One thing to ask files of measured heads; without the file it needs it answers with nothing.
interface Question {

  List<Figure> answer(HeadFiles files) throws IOException;
}
