package org.stateviews.worker.extraction.layout;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** Notes what a page draws that is no letter. No picture is decoded. */
final class Drawing {

    private Drawing() {}

    static List<OperatorProcessor> operators(PDFStreamEngine engine, Supplier<PageSigns> signs) {
        return List.of(
                new Picture(engine, signs),
                new InlinePicture(engine, signs),
                new Curve(engine, signs, OperatorName.CURVE_TO),
                new Curve(engine, signs, OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT),
                new Curve(engine, signs, OperatorName.CURVE_TO_REPLICATE_FINAL_POINT));
    }

    private static final class Picture extends DrawObject {

        private final Supplier<PageSigns> signs;

        Picture(PDFStreamEngine engine, Supplier<PageSigns> signs) {
            super(engine);
            this.signs = signs;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            var engine = getContext();
            if (!operands.isEmpty()
                    && operands.getFirst() instanceof COSName name
                    && engine.getResources().isImageXObject(name)) {
                signs.get().picture(engine.getGraphicsState().getCurrentTransformationMatrix());
            } else {
                super.process(operator, operands);
            }
        }
    }

    private static final class InlinePicture extends OperatorProcessor {

        private final Supplier<PageSigns> signs;

        InlinePicture(PDFStreamEngine engine, Supplier<PageSigns> signs) {
            super(engine);
            this.signs = signs;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            var state = getContext().getGraphicsState();
            signs.get().picture(state.getCurrentTransformationMatrix());
        }

        @Override
        public String getName() {
            return OperatorName.BEGIN_INLINE_IMAGE;
        }
    }

    private static final class Curve extends OperatorProcessor {

        private final Supplier<PageSigns> signs;
        private final String name;

        Curve(PDFStreamEngine engine, Supplier<PageSigns> signs, String name) {
            super(engine);
            this.signs = signs;
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            signs.get().curve();
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
