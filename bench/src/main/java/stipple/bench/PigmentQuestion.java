package stipple.bench;

import java.io.IOException;
import java.util.List;

/// One thing to ask measured spectra; without the file it needs it answers with nothing.
interface PigmentQuestion {

  List<Figure> answer(PigmentFiles files) throws IOException;
}
