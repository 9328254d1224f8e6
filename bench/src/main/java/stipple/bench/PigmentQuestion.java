package stipple.bench;

import java.io.IOException;
import java.util.List;
import stipple.bench.pigment.PigmentFiles;

/// One thing to ask files of paint and skin; without the file it needs it answers with nothing.
interface PigmentQuestion {

  List<Figure> answer(PigmentFiles files) throws IOException;
}
