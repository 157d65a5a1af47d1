from .payment_response import PaymentResponse

ActivityGetPaymentOutput = PaymentResponse
