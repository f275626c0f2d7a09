package org.stateviews.worker.recognition.rendering;

/**
 * How large a picture may be.
 *
 * @param resolution dots per inch at which pages of a PDF are drawn
 * @param most points of a picture
 */
record Canvas(int resolution, long most) {

    /** Below, letters of ordinary size are too small to be told apart. */
    private static final int COARSEST = 100;

    /**
     * Resolution for a page: the wanted one, or as much as fits.
     *
     * @param width inches, as {@code height}
     * @throws PictureTooLargeException when what fits is too coarse to read
     */
    float resolution(float width, float height) {
        double points = (double) width * resolution * height * resolution;
        double fitting = points <= most ? resolution : resolution * Math.sqrt(most / points);
        if (fitting < Math.min(COARSEST, resolution)) {
            throw new PictureTooLargeException();
        }
        return (float) fitting;
    }

    /** Refuses a picture that has more points than are allowed, before any is decoded. */
    void check(long width, long height) {
        if (width * height > most) {
            throw new PictureTooLargeException();
        }
    }
}
