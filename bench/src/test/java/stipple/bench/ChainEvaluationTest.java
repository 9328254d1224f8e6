package stipple.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChainEvaluationTest {

  @Test
  void a_few_chains_are_found_alike_in_every_way() {
    var figures = ChainEvaluation.take(100, 2);
    assertThat(figures).hasSize(12);
    assertThat(figures)
        .filteredOn(figure -> figure.figure().equals("wrong"))
        .allSatisfy(figure -> assertThat(figure.value()).as(figure.of()).isZero());
    assertThat(figures.getFirst().value()).isBetween(20.0, 100.0);
  }
}
