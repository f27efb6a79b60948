//! A training in a file.

use node_runtime::train::{Adam, AdamW, Adamax, Checkpoint, Evaluation, Optimiser, Random, Schedule, Sgd, Trainer};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn through_text<T: Serialize + DeserializeOwned>(value: &T) -> T {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

/// ½Σθ² in single precision.
fn evaluate(theta: &[f32], gradient: &mut [f32]) -> Result<Evaluation<f32>, node_runtime::train::TrainError> {
    gradient.copy_from_slice(theta);
    Ok(Evaluation { loss: theta.iter().map(|x| 0.5 * x * x).sum(), evaluations: 1 })
}

#[test]
fn a_saved_training_goes_on_bit_for_bit() {
    fn goes_on<O>(optimiser: O)
    where
        O: Optimiser<f32> + Clone + PartialEq + std::fmt::Debug + Serialize + DeserializeOwned,
    {
        let schedule = Schedule::piecewise(0.1, &[(12, 0.01)]).warm_up(3);
        let trainer = |optimiser: &O| Trainer::new(&[0.1, 2.0, -0.3], optimiser.clone(), through_text(&schedule));
        let mut original = trainer(&optimiser);
        original.run(10, evaluate).unwrap();
        let checkpoint: Checkpoint<O> = through_text(&original.checkpoint());
        assert_eq!(checkpoint, original.checkpoint());
        let mut copy = trainer(&optimiser);
        copy.restore(&checkpoint).unwrap();
        original.run(10, evaluate).unwrap();
        copy.run(10, evaluate).unwrap();
        assert_eq!(original.checkpoint(), copy.checkpoint());
    }
    goes_on(Sgd::momentum(0.9));
    goes_on(Adam::new());
    goes_on(AdamW::new(0.1));
    goes_on(Adamax::new());
}

#[test]
fn random_numbers_go_on_too() {
    let mut random = Random::seed(1);
    random.normal(&mut [0.0; 5], 1.0);
    let mut copy = through_text(&random);
    let (mut a, mut b) = ([0.0; 5], [0.0; 5]);
    random.normal(&mut a, 1.0);
    copy.normal(&mut b, 1.0);
    assert_eq!(a, b);
}

#[test]
fn a_damaged_checkpoint_is_refused() {
    let mut trainer = Trainer::new(&[0.1, 2.0, -0.3], Adam::new(), 0.1);
    trainer.run(3, evaluate).unwrap();
    let text = serde_json::to_string(&trainer.checkpoint()).unwrap();
    assert!(serde_json::from_str::<Checkpoint<Adam<f32>>>(&text[..text.len() - 2]).is_err());
    let mut damaged: serde_json::Value = serde_json::from_str(&text).unwrap();
    damaged["optimiser"]["moments"]["mean"] = vec![0.0].into();
    let checkpoint: Checkpoint<Adam<f32>> = serde_json::from_value(damaged).unwrap();
    let before = trainer.parameters().to_vec();
    let error = trainer.restore(&checkpoint).unwrap_err();
    assert_eq!(error.to_string(), "the row of parameters has 3 values, and 1 are expected");
    assert_eq!(trainer.parameters(), before);
    trainer.run(1, evaluate).unwrap();
}
