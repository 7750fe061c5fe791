package app.selfsame.inspection;

import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.background.BackgroundColour;
import app.selfsame.measure.background.BackgroundShadow;
import app.selfsame.measure.background.BackgroundUniformity;
import app.selfsame.measure.background.BackgroundVariation;
import app.selfsame.measure.background.HardShadow;
import app.selfsame.measure.background.LitBackground;
import app.selfsame.measure.background.OtherPeople;
import app.selfsame.measure.cover.DarkLenses;
import app.selfsame.measure.cover.EyeCover;
import app.selfsame.measure.cover.Eyeglasses;
import app.selfsame.measure.cover.EyesVisible;
import app.selfsame.measure.cover.FaceCover;
import app.selfsame.measure.cover.FaceOcclusion;
import app.selfsame.measure.cover.FrameOverEyes;
import app.selfsame.measure.cover.FrameWeight;
import app.selfsame.measure.cover.HairOverEyes;
import app.selfsame.measure.cover.HeadCover;
import app.selfsame.measure.cover.LensReflection;
import app.selfsame.measure.cover.MouthCover;
import app.selfsame.measure.cover.MouthOcclusion;
import app.selfsame.measure.cover.NoHeadCoverings;
import app.selfsame.measure.detail.Blocking;
import app.selfsame.measure.detail.CompressionArtifacts;
import app.selfsame.measure.detail.Creases;
import app.selfsame.measure.detail.EdgeBlur;
import app.selfsame.measure.detail.EnlargementTrace;
import app.selfsame.measure.detail.Pixelation;
import app.selfsame.measure.detail.ScreenPattern;
import app.selfsame.measure.detail.Sharpness;
import app.selfsame.measure.detail.SkinTexture;
import app.selfsame.measure.features.ExpressionNeutrality;
import app.selfsame.measure.features.EyesOpen;
import app.selfsame.measure.features.Gaze;
import app.selfsame.measure.features.HeadPosePitch;
import app.selfsame.measure.features.HeadPoseRoll;
import app.selfsame.measure.features.HeadPoseYaw;
import app.selfsame.measure.features.MouthClosed;
import app.selfsame.measure.features.Proportions;
import app.selfsame.measure.features.RedEyes;
import app.selfsame.measure.features.Smile;
import app.selfsame.measure.features.UnifiedScore;
import app.selfsame.measure.light.BrightestLight;
import app.selfsame.measure.light.BrightestSkin;
import app.selfsame.measure.light.Colourfulness;
import app.selfsame.measure.light.DynamicRange;
import app.selfsame.measure.light.FaceShadow;
import app.selfsame.measure.light.HalfShadow;
import app.selfsame.measure.light.IlluminationUniformity;
import app.selfsame.measure.light.LightLevel;
import app.selfsame.measure.light.LuminanceMean;
import app.selfsame.measure.light.LuminanceVariance;
import app.selfsame.measure.light.NaturalColour;
import app.selfsame.measure.light.OverExposure;
import app.selfsame.measure.light.SkinReflection;
import app.selfsame.measure.light.SplitLight;
import app.selfsame.measure.light.UnderExposure;
import app.selfsame.measure.light.WashedOut;
import app.selfsame.measure.placement.HeadSize;
import app.selfsame.measure.placement.InterEyeDistance;
import app.selfsame.measure.placement.LeftwardCrop;
import app.selfsame.measure.placement.MarginAbove;
import app.selfsame.measure.placement.MarginBelow;
import app.selfsame.measure.placement.RightwardCrop;
import app.selfsame.measure.placement.Shoulders;
import app.selfsame.measure.placement.SingleFace;
import app.selfsame.measure.placement.TightCrop;
import app.selfsame.measure.surround.Folds;
import app.selfsame.measure.surround.Lettering;
import app.selfsame.measure.surround.PictureBorder;
import app.selfsame.measure.surround.PrintEdges;
import app.selfsame.measure.surround.RoundCorners;
import app.selfsame.measure.surround.Seals;
import app.selfsame.measure.surround.Watermark;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes every measure of a portrait, but for those that need networks of their own. */
public final class PortraitMeasurer {
  /** One entry a measure, in the order of {@code MeasureId}. */
  private static final List<Function<Portrait, Measurement>> MEASURES =
      List.of(
          UnifiedScore::of,
          BackgroundUniformity::of,
          IlluminationUniformity::of,
          LuminanceMean::of,
          LuminanceVariance::of,
          UnderExposure::of,
          OverExposure::of,
          DynamicRange::of,
          Sharpness::of,
          CompressionArtifacts::of,
          NaturalColour::of,
          SingleFace::of,
          EyesOpen::of,
          MouthClosed::of,
          EyesVisible::of,
          MouthOcclusion::of,
          FaceOcclusion::of,
          InterEyeDistance::of,
          HeadSize::of,
          LeftwardCrop::of,
          RightwardCrop::of,
          MarginAbove::of,
          MarginBelow::of,
          HeadPoseYaw::of,
          HeadPosePitch::of,
          HeadPoseRoll::of,
          ExpressionNeutrality::of,
          NoHeadCoverings::of,
          EdgeBlur::of,
          Blocking::of,
          Pixelation::of,
          EnlargementTrace::of,
          SkinTexture::of,
          ScreenPattern::of,
          Colourfulness::of,
          BrightestSkin::of,
          LightLevel::of,
          BrightestLight::of,
          WashedOut::of,
          FaceShadow::of,
          HalfShadow::of,
          SplitLight::of,
          SkinReflection::of,
          Proportions::of,
          Smile::of,
          Gaze::of,
          RedEyes::of,
          EyeCover::of,
          MouthCover::of,
          FaceCover::of,
          HairOverEyes::of,
          HeadCover::of,
          Eyeglasses::of,
          DarkLenses::of,
          LensReflection::of,
          FrameWeight::of,
          FrameOverEyes::of,
          TightCrop::of,
          Shoulders::of,
          OtherPeople::of,
          BackgroundShadow::of,
          HardShadow::of,
          BackgroundVariation::of,
          BackgroundColour::lightness,
          BackgroundColour::chroma,
          BackgroundColour::hue,
          LitBackground::of,
          PictureBorder::of,
          RoundCorners::of,
          PrintEdges::of,
          Lettering::of,
          Creases::of,
          Folds::of,
          Seals::of);

  /** What takes long and finds little: people need not wait for it. */
  private static final List<Function<Portrait, Measurement>> REST = List.of(Watermark::of);

  private PortraitMeasurer() {}

  /** All measures but the rest; those that cannot be taken are there as unknown, with the reason. */
  public static Measurements measure(Portrait portrait) {
    return new Measurements(taken(MEASURES, portrait));
  }

  /** What is left to be measured then. */
  static List<Measurement> rest(Portrait portrait) {
    return taken(REST, portrait);
  }

  private static List<Measurement> taken(List<Function<Portrait, Measurement>> measures, Portrait portrait) {
    return measures.stream().map(measure -> measure.apply(portrait)).toList();
  }

  /** Each measure by itself, in the order of {@code MeasureId}. */
  public static List<Function<Portrait, Measurement>> measures() {
    return Stream.concat(MEASURES.stream(), REST.stream()).toList();
  }
}
